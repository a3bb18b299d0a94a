package teleshop.call.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/** How busy the agents of a queue were of late: of their time at work, what was not waiting. */
final class Occupancy {

    private record Look(Instant at, long busy, long atWork) {

        static Look of(Collection<Agent> crew, Instant at) {
            return new Look(
                    at,
                    crew.stream().filter(Agent::isBusy).count(),
                    crew.stream().filter(Agent::isAtWork).count());
        }

        /** Not so after a long while, nor when the clock was set back. */
        boolean isOfLate(Instant now) {
            return !at.isAfter(now) && at.plus(MEMORY).isAfter(now);
        }
    }

    private static final Duration MEMORY = Duration.ofMinutes(30);
    private static final long ALL = 10_000;

    private final Deque<Look> looks = new ArrayDeque<>();
    private long busy;
    private long atWork;

    /** The crew is looked at, as often as the board is. */
    void look(Collection<Agent> crew, Instant now) {
        while (!looks.isEmpty() && !looks.getFirst().isOfLate(now)) {
            count(looks.removeFirst(), -1);
        }
        looks.addLast(Look.of(crew, now));
        count(looks.getLast(), 1);
    }

    private void count(Look look, int sign) {
        busy += sign * look.busy();
        atWork += sign * look.atWork();
    }

    /** In basis points; 0 if nobody was at work. */
    int basisPoints() {
        return atWork == 0 ? 0 : (int) (busy * ALL / atWork);
    }
}
