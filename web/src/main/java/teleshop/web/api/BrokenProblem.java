package teleshop.web.api;

import jakarta.json.JsonException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** A bug or an outage: logged once, here, under an id that the caller is told. */
@Provider
public class BrokenProblem implements ExceptionMapper<Exception> {

    private static final System.Logger LOG = System.getLogger(BrokenProblem.class.getName());

    @Override
    public Response toResponse(Exception broken) {
        if (broken instanceof ProcessingException || broken instanceof JsonException) {
            return Problem.of(Status.BAD_REQUEST, "unreadable-body", "the body cannot be read")
                    .response();
        }
        var id = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "request failed, told the caller id " + id, broken);
        return Problem.of(Status.INTERNAL_SERVER_ERROR, "broken", "see the log for " + id)
                .response();
    }
}
