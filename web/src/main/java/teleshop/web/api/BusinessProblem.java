package teleshop.web.api;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import teleshop.kernel.BusinessException;
import teleshop.kernel.Forbidden;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Missing;
import teleshop.kernel.Unavailable;
import teleshop.trail.Refusals;
import teleshop.web.Texts;
import teleshop.web.api.Problem.FieldError;
import teleshop.web.signin.Speech;

/**
 * A rule said no: 400 for a field, 403 for a forbidden deed, 404 for what is not there, 503 for
 * what cannot be done just now, 409 for all else.
 */
@Provider
public class BusinessProblem implements ExceptionMapper<BusinessException> {

    @Inject private Refusals refusals;
    @Context private HttpServletRequest request;

    @Override
    public Response toResponse(BusinessException no) {
        refusals.record(no);
        var language = Speech.of(request);
        var text = Texts.refusal(no, language);
        if (no instanceof InvalidField bad) {
            var error = new FieldError(bad.field(), no.code(), text);
            return Problem.of(BAD_REQUEST, no.code(), language, List.of(error)).response();
        }
        return Problem.of(status(no), no.code(), text).response();
    }

    private static Status status(BusinessException no) {
        if (no instanceof Forbidden) {
            return Status.FORBIDDEN;
        }
        if (no instanceof Unavailable) {
            return Status.SERVICE_UNAVAILABLE;
        }
        return no instanceof Missing ? Status.NOT_FOUND : Status.CONFLICT;
    }
}
