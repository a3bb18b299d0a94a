package teleshop.call.messaging;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import teleshop.call.domain.CallFact;
import teleshop.call.domain.CallFact.Detail;
import teleshop.call.domain.CallFact.Kind;

/** A fact of a call as the text of a message. */
final class FactJson {

    private static final int VERSION = 1;

    private FactJson() {}

    static String write(CallFact fact) {
        var details = Json.createObjectBuilder();
        fact.details().forEach((detail, text) -> details.add(detail.name(), text));
        return Json.createObjectBuilder()
                .add("v", VERSION)
                .add("call", fact.callId())
                .add("kind", fact.kind().name())
                .add("at", fact.at().toString())
                .add("details", details)
                .build()
                .toString();
    }

    /**
     * @throws RuntimeException if nobody of this version can have written it
     */
    static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static CallFact read(JsonObject json) {
        if (json.getInt("v") != VERSION) {
            throw new IllegalArgumentException("not of version " + VERSION + ": " + json);
        }
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        var texts = json.getJsonObject("details");
        texts.keySet().forEach(k -> details.put(Detail.valueOf(k), texts.getString(k)));
        return new CallFact(
                json.getString("call"),
                Kind.valueOf(json.getString("kind")),
                Instant.parse(json.getString("at")),
                details);
    }
}
