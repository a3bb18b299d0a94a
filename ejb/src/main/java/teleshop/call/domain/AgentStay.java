package teleshop.call.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What an agent was at from one time on, until the agent's next stay.
 *
 * @param direction of the call, if they were at one
 * @param to null if it lasts
 */
public record AgentStay(
        String agent,
        String extension,
        AgentStatus state,
        Optional<PauseCode> pauseCode,
        Optional<Direction> direction,
        Instant from,
        Instant to) {}
