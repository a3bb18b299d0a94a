package teleshop.call.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the floor stands, as overflow and blending see it.
 *
 * @param waiting callers in the queue
 * @param agentsOnQueue signed in and at work or ready, whoever may be given callers
 * @param freeAgents of these, who could take a caller now
 * @param handling the mean time an agent is bound by a call
 * @param serviceLevel of the last 5 minutes, in basis points; empty if nobody called
 * @param occupancy of the last 30 minutes, in basis points
 * @param maxLines how many callers may wait at most
 * @param nextSpot the next one planned; empty if none is
 */
public record FloorFigures(
        int waiting,
        int agentsOnQueue,
        int freeAgents,
        Duration handling,
        OptionalInt serviceLevel,
        int occupancy,
        int maxLines,
        Optional<Instant> nextSpot) {

    /** How long who comes now is to wait; with nobody there it is as long as can be told. */
    public Duration expectedWait() {
        return agentsOnQueue == 0
                ? handling.multipliedBy(waiting)
                : handling.multipliedBy(waiting).dividedBy(agentsOnQueue);
    }

    /** Whether a spot is to come within this time. */
    boolean spotWithin(Duration lead, Instant now) {
        return nextSpot.filter(spot -> !spot.isBefore(now) && !spot.minus(lead).isAfter(now))
                .isPresent();
    }
}
