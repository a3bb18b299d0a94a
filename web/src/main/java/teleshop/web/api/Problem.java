package teleshop.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import teleshop.web.Texts;

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

    /** What was keyed in cannot be taken: the detail names each field as people call it. */
    static Problem of(Status status, String code, Locale language, List<FieldError> errors) {
        var detail =
                errors.stream()
                        .map(error -> called(error.field(), language) + ": " + error.message())
                        .sorted()
                        .collect(Collectors.joining("; "));
        return new Problem(status.getReasonPhrase(), status.getStatusCode(), code, detail, errors);
    }

    /** As people call it; as the command does if nobody gave it a name. */
    private static String called(String field, Locale language) {
        var key = "field." + field.substring(field.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
        var name = Texts.of(key, language);
        return name.equals(key) ? field : name + " (" + field + ")";
    }

    Response response() {
        return Response.status(status).type("application/problem+json").entity(this).build();
    }
}
