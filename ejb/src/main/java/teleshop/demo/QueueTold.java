package teleshop.demo;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import teleshop.call.QueueEntry;
import teleshop.call.QueueEntry.TierEntry;
import teleshop.call.domain.RoutingStrategy;
import teleshop.kernel.InvalidField;

/**
 * A queue as other programs write it; what is left out is as usual.
 *
 * @param byConversion whether of equally able agents the one who sells more is asked first
 * @param skills {@code ["sales", "service"]} or {@code {"sales": 5}}: the first is asked for, the
 *     others do for callers who have waited
 * @param priorities the points its callers have before those of other queues
 * @param target {@code {"seconds": 20, "percent": 80}}
 */
public record QueueTold(
        String queue,
        String strategy,
        Boolean byConversion,
        JsonValue skills,
        Integer priorities,
        Target target,
        List<TierEntry> tiers) {

    /** So many of the callers are to be answered within so long. */
    public record Target(Integer seconds, Integer percent) {}

    public QueueTold {
        if (queue == null || queue.isBlank()) {
            throw new InvalidField("queue", "not-null", "a queue is missing");
        }
    }

    public QueueEntry entry(QueueEntry usual) {
        var names = skills == null ? List.of(usual.skill()) : names();
        return new QueueEntry(
                queue,
                strategy == null ? usual.strategy() : choosing(),
                byConversion == null && strategy == null ? usual.byConversion() : byConversion,
                names.isEmpty() ? null : names.get(0),
                level().orElse(usual.level()),
                names.stream().skip(1).toList(),
                Optional.ofNullable(priorities).orElse(usual.priority()),
                target == null || target.seconds() == null
                        ? usual.targetSeconds()
                        : target.seconds(),
                target == null || target.percent() == null
                        ? usual.targetPercent()
                        : target.percent(),
                Optional.ofNullable(tiers).orElse(usual.tiers()));
    }

    private List<String> names() {
        if (skills instanceof JsonObject levels) {
            return List.copyOf(levels.keySet());
        }
        if (skills instanceof JsonArray list) {
            return list.stream().map(QueueTold::name).toList();
        }
        return List.of(name(skills));
    }

    private static String name(JsonValue skill) {
        if (skill instanceof JsonString word) {
            return word.getString();
        }
        throw new InvalidField("skills", "unreadable", "no skill: " + skill);
    }

    private Optional<Integer> level() {
        return skills instanceof JsonObject levels && !levels.isEmpty()
                ? Optional.of(levels.values().iterator().next())
                        .filter(JsonNumber.class::isInstance)
                        .map(number -> ((JsonNumber) number).intValue())
                : Optional.empty();
    }

    private RoutingStrategy choosing() {
        for (var known : RoutingStrategy.values()) {
            if (known.name().equals(strategy)) {
                return known;
            }
        }
        throw new InvalidField("strategy", "unknown-word", "no strategy " + strategy);
    }
}
