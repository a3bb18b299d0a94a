package teleshop.call.domain;

import java.time.Instant;
import java.util.Map;

/**
 * An agent who could take a call now, as routing sees them.
 *
 * @param skills levels from 1 to 9
 */
public record ReadyAgent(String name, Map<String, Integer> skills, Instant idleSince) {

    boolean canTake(WaitingCall call) {
        return skills.getOrDefault(call.skill(), 0) >= call.level();
    }
}
