package teleshop.demo;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Arrays;
import java.util.Optional;
import teleshop.kernel.InvalidField;
import teleshop.media.SpotEntry;
import teleshop.media.domain.SpotStatus;

/** A spot as other programs write it; the id may come with the path instead. */
public record SpotTold(
        String id,
        String number,
        String station,
        @JsonbProperty("length_s") Integer lengthSeconds,
        Long cost,
        Integer reach,
        String status,
        String plannedAt,
        String airedAt) {

    public SpotEntry entry(String spot) {
        return new SpotEntry(
                spot,
                number,
                Optional.ofNullable(station).orElse(""),
                lengthSeconds,
                cost,
                reach,
                state(),
                plannedAt == null ? null : Times.instant("plannedAt", plannedAt),
                airedAt == null ? null : Times.instant("airedAt", airedAt));
    }

    private SpotStatus state() {
        var told = Optional.ofNullable(status).orElse(airedAt == null ? "CONFIRMED" : "AIRED");
        return Arrays.stream(SpotStatus.values())
                .filter(value -> value.name().equals(told))
                .findFirst()
                .orElseThrow(() -> new InvalidField("status", "unknown-word", "no " + told));
    }
}
