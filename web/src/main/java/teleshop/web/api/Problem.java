package teleshop.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/**
 * An error as RFC 9457 has it.
 *
 * @param code stable, the same as the message key of the pages
 * @param errors what was wrong with which field; empty unless the input was at fault
 */
public record Problem(
        String title, int status, String code, String detail, List<FieldError> errors) {

    /** One field that cannot be taken as it is. */
    public record FieldError(String field, String code, String message) {}

    static Problem of(Status status, String code, String detail) {
        return new Problem(
                status.getReasonPhrase(), status.getStatusCode(), code, detail, List.of());
    }

    Problem naming(List<FieldError> errors) {
        return new Problem(title, status, code, detail, errors);
    }

    Response response() {
        return Response.status(status).type("application/problem+json").entity(this).build();
    }
}
