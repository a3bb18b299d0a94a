package teleshop.web.api;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import teleshop.web.api.Problem.FieldError;

/** What was sent breaks the form of the command: each field at fault is named. */
@Provider
public class InputProblem implements ExceptionMapper<ConstraintViolationException> {

    private static final int METHOD_AND_ARGUMENT = 2;

    @Override
    public Response toResponse(ConstraintViolationException no) {
        var errors = no.getConstraintViolations().stream().map(InputProblem::error).toList();
        var detail = errors.stream().map(e -> e.field() + " " + e.message()).sorted();
        return Problem.of(
                        Status.BAD_REQUEST,
                        "invalid-input",
                        detail.collect(Collectors.joining("; ")))
                .naming(errors)
                .response();
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var rule =
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
        return new FieldError(field(violation.getPropertyPath()), rule, violation.getMessage());
    }

    private static String field(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .skip(METHOD_AND_ARGUMENT)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }
}
