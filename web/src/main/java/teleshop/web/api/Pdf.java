package teleshop.web.api;

import jakarta.ws.rs.core.Response;

/** A paper as an answer: shown at once, kept nowhere. */
final class Pdf {

    static final String TYPE = "application/pdf";

    private Pdf() {}

    static Response of(String name, byte[] paper) {
        return Response.ok(paper)
                .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
