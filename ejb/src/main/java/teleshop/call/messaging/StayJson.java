package teleshop.call.messaging;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import teleshop.call.domain.AgentStatus;
import teleshop.call.domain.CallEvent.AgentStateChanged;
import teleshop.call.domain.Direction;
import teleshop.call.domain.PauseCode;

/** What an agent is at, as the text of a message. */
final class StayJson {

    private static final int VERSION = 1;

    private StayJson() {}

    static String write(AgentStateChanged stay) {
        return Json.createObjectBuilder()
                .add("v", VERSION)
                .add("agent", stay.agent())
                .add("extension", stay.extension())
                .add("state", stay.status().name())
                .add("pause", stay.pauseCode().map(Enum::name).orElse(""))
                .add("direction", stay.direction().map(Enum::name).orElse(""))
                .add("from", stay.since().toString())
                .build()
                .toString();
    }

    static AgentStateChanged read(JsonObject json) {
        return new AgentStateChanged(
                json.getString("agent"),
                AgentStatus.valueOf(json.getString("state")),
                Instant.parse(json.getString("from")),
                word(json, "pause").map(PauseCode::valueOf),
                word(json, "direction").map(Direction::valueOf),
                json.getString("extension"));
    }

    private static Optional<String> word(JsonObject json, String key) {
        return Optional.of(json.getString(key)).filter(word -> !word.isEmpty());
    }
}
