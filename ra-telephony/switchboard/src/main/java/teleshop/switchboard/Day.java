package teleshop.switchboard;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Simulated callers of a day: they wait, press keys, give up and dial again. */
final class Day {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SPOT = Duration.ofMinutes(15);
    private static final int PEAK_PERCENT = 25;
    private static final int PERCENT = 100;

    private final Callers callers;
    private final Pace pace;
    private final RandomGenerator random;
    private final DayPlan plan;

    Day(Callers callers, Pace pace, RandomGenerator random, DayPlan plan) {
        this.callers = callers;
        this.pace = pace;
        this.random = random;
        this.plan = plan;
    }

    void begin() {
        trickle();
        for (var spot : plan.spots()) {
            for (int i = 0; i < spot.callers(); i++) {
                pace.in(spot.at().plus(momentOfASpot()), this::somebodyNew);
            }
        }
    }

    private void trickle() {
        if (plan.callsAnHour() > 0) {
            pace.in(someTime(HOUR.dividedBy(plan.callsAnHour())), this::next);
        }
    }

    private void next() {
        somebodyNew();
        trickle();
    }

    /** The calls after a spot rise for a quarter of their time and then fall. */
    private Duration momentOfASpot() {
        double peak = (double) PEAK_PERCENT / PERCENT;
        double u = random.nextDouble();
        double share = u < peak ? Math.sqrt(u * peak) : 1 - Math.sqrt((1 - u) * (1 - peak));
        return Duration.ofMillis(Math.round(SPOT.toMillis() * share));
    }

    private void somebodyNew() {
        String number = "13" + (100_000_000 + random.nextInt(900_000_000));
        String hotline = plan.hotlines().get(random.nextInt(plan.hotlines().size()));
        calls(number, hotline, plan.attempts());
    }

    private void calls(String number, String hotline, int attempts) {
        var patience = someTime(plan.patience());
        var visit =
                new Visit(
                        number,
                        hotline,
                        patience,
                        true,
                        outcome -> over(number, hotline, attempts - 1, outcome));
        String call = callers.dialIn(visit);
        if (chance(plan.pressPercent())) {
            pace.in(patience.dividedBy(2), () -> callers.pressIfThere(call, "1#"));
        }
    }

    private void over(String number, String hotline, int attemptsLeft, String outcome) {
        boolean unserved = outcome.equals("ABANDONED") || outcome.equals("REFUSED");
        if (unserved && attemptsLeft > 0 && chance(plan.redialPercent())) {
            pace.in(someTime(plan.redialAfter()), () -> calls(number, hotline, attemptsLeft));
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(PERCENT) < percent;
    }

    /** As the time between calls and people's patience are spread: exponentially. */
    private Duration someTime(Duration mean) {
        return Duration.ofMillis(Math.round(mean.toMillis() * random.nextExponential()));
    }
}
