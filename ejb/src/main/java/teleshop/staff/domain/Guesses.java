package teleshop.staff.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * The wrong passwords for one name from one address. A person may mistype three times; after that
 * each next try must wait twice as long, a quarter of an hour at most. A day later all is
 * forgotten.
 */
public record Guesses(int wrong, Instant lastAt) {

    public static final Guesses NONE = new Guesses(0, Instant.EPOCH);
    public static final Duration MEMORY = Duration.ofDays(1);

    private static final int FREE = 3;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 10;

    public Guesses oneMore(Instant at) {
        boolean forgotten = !at.isBefore(lastAt.plus(MEMORY));
        return new Guesses(forgotten ? 1 : wrong + 1, at);
    }

    /** How long the next try must wait from {@code now} on; zero if it need not. */
    public Duration pause(Instant now) {
        var left = Duration.between(now, lastAt.plus(pauseAfterLast()));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Duration pauseAfterLast() {
        if (wrong <= FREE) {
            return Duration.ZERO;
        }
        var pause = Duration.ofSeconds(1L << Math.min(wrong - FREE, DOUBLINGS));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
