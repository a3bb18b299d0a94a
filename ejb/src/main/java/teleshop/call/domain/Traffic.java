package teleshop.call.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/** What a queue has borne of late: how fast callers were answered, how long a call binds. */
final class Traffic {

    private record Outcome(Instant at, boolean inTime) {}

    private static final Duration MEMORY = Duration.ofMinutes(5);
    private static final Duration USUAL_HANDLING = Duration.ofSeconds(240);
    private static final int MOST_HANDLED = 50;
    private static final int ALL = 10_000;

    private final Deque<Outcome> outcomes = new ArrayDeque<>();
    private final Deque<Duration> handled = new ArrayDeque<>();
    private final Occupancy occupancy = new Occupancy();
    private Duration sum = Duration.ZERO;

    /** A caller was answered, or lost after having really waited. */
    void served(Instant at, boolean inTime) {
        outcomes.addLast(new Outcome(at, inTime));
    }

    /** An agent was bound so long by a call, wrapping up included. */
    void handled(Duration time) {
        handled.addLast(time);
        sum = sum.plus(time);
        if (handled.size() > MOST_HANDLED) {
            sum = sum.minus(handled.removeFirst());
        }
    }

    Occupancy occupancy() {
        return occupancy;
    }

    /** The mean of the last 50; as usual while there are none. */
    Duration handling() {
        return handled.isEmpty() ? USUAL_HANDLING : sum.dividedBy(handled.size());
    }

    /** Of the last 5 minutes, in basis points; empty if there was nobody. */
    OptionalInt serviceLevel(Instant now) {
        while (!outcomes.isEmpty() && outcomes.getFirst().at().plus(MEMORY).isBefore(now)) {
            outcomes.removeFirst();
        }
        return outcomes.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        (int) (ALL * outcomes.stream().filter(Outcome::inTime).count())
                                / outcomes.size());
    }
}
