package teleshop.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.stream.Collectors;
import teleshop.kernel.Roles;
import teleshop.site.SiteZone;
import teleshop.trail.TrailReading;
import teleshop.trail.domain.TrailEvent;

/** Gives the auditor the trails to verify elsewhere. */
@Path("/trail")
@RolesAllowed(Roles.AUDITOR)
public class TrailResource {

    @Inject private TrailReading trails;
    @Inject private SiteZone site;

    /** One event a line, in the canonical form over which its hash was made, then the hashes. */
    @GET
    @Path("/export")
    @Produces("application/jsonl")
    public String export(@QueryParam("from") String from, @QueryParam("to") String to) {
        var span = Span.of(from, to, site);
        return trails.export(span.from(), span.to()).stream()
                .map(TrailResource::line)
                .collect(Collectors.joining());
    }

    private static String line(TrailEvent event) {
        var content = event.content();
        return "%s,\"prevHash\":\"%s\",\"hash\":\"%s\"}\n"
                .formatted(
                        content.substring(0, content.length() - 1), event.prevHash(), event.hash());
    }
}
