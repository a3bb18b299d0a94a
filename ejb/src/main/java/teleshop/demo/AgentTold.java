package teleshop.demo;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import teleshop.call.AgentEntry;
import teleshop.call.AgentEntry.MembershipEntry;
import teleshop.call.domain.FloorPlan;
import teleshop.call.domain.Membership.Kind;
import teleshop.kernel.InvalidField;

/**
 * An agent as other programs write them; what is left out stays as it is.
 *
 * @param extensionKind NAILED_UP or DESK
 * @param skills levels 1 to 9 by skill or SKU
 * @param weight their part in a queue that shares its calls by ratio
 * @param memberships {@code [{"queue": "SALES", "kind": "INBOUND"}]}, {@code {"SALES": ["INBOUND",
 *     "OUTBOUND"]}}, or {@code ["INBOUND"]} for the hotline
 */
public record AgentTold(
        String agent,
        String extension,
        String extensionKind,
        Map<String, Integer> skills,
        Set<String> languages,
        Integer weight,
        JsonValue memberships) {

    public AgentTold {
        if (agent == null || agent.isBlank()) {
            throw new InvalidField("agent", "not-null", "an agent is missing");
        }
    }

    public AgentEntry over(AgentEntry known) {
        return new AgentEntry(
                agent,
                Optional.ofNullable(extension).orElse(known.extension()),
                Optional.ofNullable(skills).orElse(known.skills()),
                Optional.ofNullable(languages).orElse(known.languages()),
                Optional.ofNullable(weight).orElse(known.weight()),
                memberships == null ? known.memberships() : served());
    }

    private List<MembershipEntry> served() {
        var served = new ArrayList<MembershipEntry>();
        if (memberships instanceof JsonObject byQueue) {
            byQueue.forEach((queue, kinds) -> each(kinds, kind -> served.add(entry(queue, kind))));
        } else {
            each(memberships, element -> served.add(element(element)));
        }
        return served;
    }

    private static void each(JsonValue one, Consumer<JsonValue> deed) {
        if (one instanceof JsonArray many) {
            many.forEach(deed);
        } else {
            deed.accept(one);
        }
    }

    private static MembershipEntry element(JsonValue element) {
        return element instanceof JsonObject told
                ? entry(told.getString("queue", FloorPlan.HOTLINE), kind(told))
                : entry(FloorPlan.HOTLINE, element);
    }

    private static JsonValue kind(JsonObject told) {
        return told.getOrDefault("kind", told.getOrDefault("direction", JsonValue.NULL));
    }

    private static MembershipEntry entry(String queue, JsonValue kind) {
        if (kind instanceof JsonString word) {
            for (var known : Kind.values()) {
                if (known.name().equals(word.getString())) {
                    return new MembershipEntry(queue, known);
                }
            }
        }
        throw new InvalidField("memberships", "unknown-word", "no membership: " + kind);
    }
}
