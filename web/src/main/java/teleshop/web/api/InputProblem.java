package teleshop.web.api;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import teleshop.web.Texts;
import teleshop.web.api.Problem.FieldError;
import teleshop.web.signin.Speech;

/** What was sent breaks the form of the command: each field at fault is named. */
@Provider
public class InputProblem implements ExceptionMapper<ConstraintViolationException> {

    private static final int METHOD_AND_ARGUMENT = 2;

    @Context private HttpServletRequest request;

    @Override
    public Response toResponse(ConstraintViolationException no) {
        var language = Speech.of(request);
        var errors = no.getConstraintViolations().stream().map(v -> error(v, language)).toList();
        return Problem.of(BAD_REQUEST, "invalid-input", language, errors).response();
    }

    private static FieldError error(ConstraintViolation<?> violation, Locale language) {
        var rule = violation.getConstraintDescriptor();
        var name = rule.getAnnotation().annotationType().getSimpleName();
        var text = Texts.of("rule." + name, language);
        var told = text.startsWith("rule.") ? violation.getMessage() : text;
        return new FieldError(field(violation.getPropertyPath()), name, filled(told, rule));
    }

    /** Texts name the limits of a rule by its own words, such as {@code {max}}. */
    private static String filled(String text, ConstraintDescriptor<?> rule) {
        var filled = text;
        for (var limit : rule.getAttributes().entrySet()) {
            filled = filled.replace("{" + limit.getKey() + "}", String.valueOf(limit.getValue()));
        }
        return filled;
    }

    private static String field(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .skip(METHOD_AND_ARGUMENT)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }
}
