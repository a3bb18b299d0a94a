package teleshop.bench.surge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** All who call on one day, in the order of their first call. */
record Crowd(List<Arrival> arrivals) {

    /** A first call. */
    record Arrival(double at, Caller caller) {}

    private static final double SECONDS_OF_MINUTE = 60;

    static Crowd of(Scenario scenario, long seed) {
        var chance = new Random(seed);
        var moments = new ArrayList<Double>();
        steady(scenario, chance, moments);
        for (var spot : scenario.spots()) {
            long callers =
                    Math.round(spot.calls() + Math.sqrt(spot.calls()) * chance.nextGaussian());
            for (long i = 0; i < callers; i++) {
                moments.add(spot.startSecond() + scenario.curve().momentOf(chance.nextDouble()));
            }
        }
        moments.removeIf(moment -> moment >= scenario.seconds());
        Collections.sort(moments);
        var arrivals = new ArrayList<Arrival>(moments.size());
        for (int i = 0; i < moments.size(); i++) {
            arrivals.add(new Arrival(moments.get(i), new Caller(i, seed, scenario)));
        }
        return new Crowd(arrivals);
    }

    private static void steady(Scenario scenario, Random chance, List<Double> moments) {
        if (scenario.baseCallsPerMinute() == 0) {
            return;
        }
        double gap = SECONDS_OF_MINUTE / scenario.baseCallsPerMinute();
        double at = Caller.exponential(chance.nextDouble(), gap);
        while (at < scenario.seconds()) {
            moments.add(at);
            at += Caller.exponential(chance.nextDouble(), gap);
        }
    }
}
