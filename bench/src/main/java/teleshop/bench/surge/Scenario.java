package teleshop.bench.surge;

import java.util.ArrayList;
import java.util.List;

/**
 * A day of the floor to be played: who calls, how they are, what the floor has.
 *
 * @param firstSeed of the days; other seeds are other days
 */
record Scenario(
        int agents,
        double hours,
        double baseCallsPerMinute,
        double patienceSeconds,
        double handlingSeconds,
        double redialProbability,
        double redialDelaySeconds,
        int maxAttempts,
        Curve curve,
        List<Spot> spots,
        double repeatShare,
        double conversionRepeat,
        double conversionNew,
        double callerNumberKnown,
        Callbacks callbacks,
        Cold cold,
        double dropCap,
        double occupancyCap,
        int seeds,
        int firstSeed) {

    /** A spot and how many callers it is to bring. */
    record Spot(double startSecond, double calls) {}

    /** How those we call back are; times in seconds. */
    record Callbacks(
            double reach,
            int tries,
            double spacing,
            double conversionFactor,
            double decay,
            double manualDial,
            double failedTry,
            double predictiveGap,
            double predictiveFail) {}

    /** How those are who never called us. */
    record Cold(double reach, double conversion, double handling) {}

    private static final double SECONDS_OF_HOUR = 3600;
    private static final double LEAST_TIME_LEFT = 900;

    double seconds() {
        return hours * SECONDS_OF_HOUR;
    }

    double conversion(boolean repeat) {
        return repeat ? conversionRepeat : conversionNew;
    }

    /** From 600 s on, while at least 900 s remain. */
    static List<Spot> every(double gapSeconds, double calls, double seconds) {
        var spots = new ArrayList<Spot>();
        for (double at = 600; seconds - at >= LEAST_TIME_LEFT; at += gapSeconds) {
            spots.add(new Spot(at, calls));
        }
        return List.copyOf(spots);
    }
}
