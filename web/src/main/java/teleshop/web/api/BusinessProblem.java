package teleshop.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import teleshop.kernel.BusinessException;
import teleshop.kernel.Forbidden;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Missing;
import teleshop.trail.Refusals;
import teleshop.web.Texts;
import teleshop.web.api.Problem.FieldError;

/**
 * A rule said no: 400 for a field, 403 for a forbidden deed, 404 for what is not there, 409 for all
 * else.
 */
@Provider
public class BusinessProblem implements ExceptionMapper<BusinessException> {

    @Inject private Refusals refusals;
    @Context private HttpHeaders headers;

    @Override
    public Response toResponse(BusinessException no) {
        refusals.record(no);
        var text = Texts.refusal(no, headers.getAcceptableLanguages().get(0));
        return Problem.of(status(no), no.code(), text).naming(errors(no, text)).response();
    }

    private static Status status(BusinessException no) {
        if (no instanceof InvalidField) {
            return Status.BAD_REQUEST;
        }
        if (no instanceof Forbidden) {
            return Status.FORBIDDEN;
        }
        return no instanceof Missing ? Status.NOT_FOUND : Status.CONFLICT;
    }

    private static List<FieldError> errors(BusinessException no, String text) {
        return no instanceof InvalidField field
                ? List.of(new FieldError(field.field(), field.code(), text))
                : List.of();
    }
}
