package teleshop.call.domain;

import java.time.Instant;
import java.util.Map;

/**
 * An agent who could take a call now, as routing sees them.
 *
 * @param dials whether the agent may be given outbound work
 * @param answers whether the agent may be given callers
 */
public record ReadyAgent(
        String name,
        AgentSkills skills,
        AgentTally tally,
        boolean answers,
        boolean dials,
        Instant idleSince) {

    /** One who answers and dials and has done nothing yet. */
    public ReadyAgent(String name, Map<String, Integer> skills, Instant idleSince) {
        this(name, AgentSkills.of(skills), AgentTally.FRESH, true, true, idleSince);
    }
}
