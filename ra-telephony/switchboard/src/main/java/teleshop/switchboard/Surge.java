package teleshop.switchboard;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** Simulated callers by a schedule: so many an hour, at random moments, from random numbers. */
final class Surge {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MEAN_PATIENCE = Duration.ofSeconds(90);

    private final Callers callers;
    private final Pace pace;
    private final RandomGenerator random;
    private final long anHour;
    private final List<String> hotlines;

    Surge(Callers callers, Pace pace, RandomGenerator random, Options options) {
        this.callers = callers;
        this.pace = pace;
        this.random = random;
        this.anHour = options.callsAnHour();
        this.hotlines = options.hotlines();
    }

    void begin() {
        if (anHour > 0) {
            pace.in(someTime(HOUR.dividedBy(anHour)), this::next);
        }
    }

    private void next() {
        String number = "13" + (100_000_000 + random.nextInt(900_000_000));
        String hotline = hotlines.get(random.nextInt(hotlines.size()));
        callers.dialIn(number, hotline, someTime(MEAN_PATIENCE));
        begin();
    }

    /** As the time between calls and people's patience are spread: exponentially. */
    private Duration someTime(Duration mean) {
        return Duration.ofMillis(Math.round(mean.toMillis() * random.nextExponential()));
    }
}
