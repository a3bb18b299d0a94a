package teleshop.web.api;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.Optional;
import teleshop.demo.StrictJson;

/** A body that may be left out. */
final class OptionalBody {

    private OptionalBody() {}

    /** Empty if there is none; else read strictly. */
    static <T> Optional<T> read(String body, Class<T> type) {
        if (body == null || body.isBlank()) {
            return Optional.empty();
        }
        try (var reader = Json.createReader(new StringReader(body))) {
            return Optional.of(StrictJson.read("", reader.readObject(), type));
        }
    }
}
