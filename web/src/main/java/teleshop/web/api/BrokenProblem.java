package teleshop.web.api;

import jakarta.json.JsonException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import teleshop.trail.Overtaken;
import teleshop.web.Texts;
import teleshop.web.page.BodyTooLarge;
import teleshop.web.signin.Speech;

/** A bug or an outage: logged once, here, under an id that the caller is told. */
@Provider
public class BrokenProblem implements ExceptionMapper<Exception> {

    private static final System.Logger LOG = System.getLogger(BrokenProblem.class.getName());

    @Context private HttpServletRequest request;

    @Override
    public Response toResponse(Exception broken) {
        if (causes(broken).anyMatch(BodyTooLarge.class::isInstance)) {
            return told(Status.REQUEST_ENTITY_TOO_LARGE, "too-large");
        }
        if (broken instanceof ProcessingException || broken instanceof JsonException) {
            return told(Status.BAD_REQUEST, "unreadable-body");
        }
        if (Overtaken.is(broken)) {
            LOG.log(Level.WARNING, "taken back, another came first: " + broken.getMessage());
            return told(Status.CONFLICT, "overtaken");
        }
        var id = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "request failed, told the caller id " + id, broken);
        return Problem.of(Status.INTERNAL_SERVER_ERROR, "broken", "see the log for " + id)
                .response();
    }

    private Response told(Status status, String code) {
        var text = Texts.of("refusal." + code, Speech.of(request));
        return Problem.of(status, code, text).response();
    }

    private static Stream<Throwable> causes(Throwable broken) {
        return Stream.iterate(broken, Objects::nonNull, Throwable::getCause);
    }
}
