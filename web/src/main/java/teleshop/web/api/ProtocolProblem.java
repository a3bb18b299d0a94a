package teleshop.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the protocol itself refuses (no such path, wrong method, unreadable body) as a problem. */
@Provider
public class ProtocolProblem implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException no) {
        var status = Status.fromStatusCode(no.getResponse().getStatus());
        if (status == null || status.getFamily() == Status.Family.SUCCESSFUL) {
            return no.getResponse();
        }
        var code = status.getReasonPhrase().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return Problem.of(status, code, no.getMessage()).response();
    }
}
