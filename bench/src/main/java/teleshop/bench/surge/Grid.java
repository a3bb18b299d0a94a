package teleshop.bench.surge;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fifteen scenarios in which the product has to be better than first come, first served. */
final class Grid {

    /** Days on which no rule was tried. */
    private static final String SEEDS = "\"firstSeed\": 1001";

    private static final String WEIBULL = "\"curve\": {\"shape\": \"WEIBULL\"}";
    private static final String SLOW = "\"callbackDecaySeconds\": 1800";
    private static final String POOR = "\"callbackReach\": 0.5";
    private static final String UNKNOWN = "\"callerNumberKnown\": 0.8";

    private Grid() {}

    static Map<String, Scenario> scenarios() {
        var grid = new LinkedHashMap<String, Scenario>();
        add(grid, "reference", "");
        add(grid, "patience 60 s", "\"patienceSeconds\": 60");
        add(grid, "patience 120 s", "\"patienceSeconds\": 120");
        add(grid, "a burst every 1800 s", spots(1800, 600));
        add(grid, "base 8", "\"baseCallsPerMinute\": 8");
        add(grid, "base 10", "\"baseCallsPerMinute\": 10");
        add(grid, "base 20", "\"baseCallsPerMinute\": 20");
        add(grid, "bursts of 300", spots(3600, 300));
        add(grid, "Weibull, 600 an hour", WEIBULL);
        add(grid, "Weibull, 600 per half hour", WEIBULL + ", " + spots(1800, 600));
        add(grid, "Weibull, 1000 an hour", WEIBULL + ", " + spots(3600, 1000));
        add(grid, "callback decay 30 min", SLOW);
        add(grid, "callback reach .5", POOR);
        add(grid, "numbers known .8", UNKNOWN);
        add(grid, "the last three together", String.join(", ", SLOW, POOR, UNKNOWN));
        return grid;
    }

    private static void add(Map<String, Scenario> grid, String name, String changes) {
        grid.put(
                name,
                ScenarioFile.read("{" + changes + (changes.isEmpty() ? "" : ", ") + SEEDS + "}"));
    }

    private static String spots(double gap, double calls) {
        var spots = new StringBuilder("\"spots\": [");
        for (var spot : Scenario.every(gap, calls, 4 * 3600)) {
            spots.append(spots.charAt(spots.length() - 1) == '[' ? "" : ", ")
                    .append("[%s, %s]".formatted(spot.startSecond(), spot.calls()));
        }
        return spots.append("]").toString();
    }

    static void print(PrintStream out) {
        out.println("scenario                     x fcfs   ±      % of bound");
        double least = Double.MAX_VALUE;
        double logs = 0;
        var grid = scenarios();
        for (var entry : grid.entrySet()) {
            var full = full(entry.getValue());
            double ratio = full.ratioToFcfs().value();
            least = Math.min(least, ratio);
            logs += Math.log(ratio);
            out.printf(
                    "%-28s %.3f   %.3f   %.1f%n",
                    entry.getKey(), ratio, full.ratioToFcfs().error(), full.ofBound().value());
        }
        out.printf("least %.3f, geometric mean %.3f%n", least, Math.exp(logs / grid.size()));
    }

    private static Result full(Scenario scenario) {
        var fcfs = Surge.days(scenario, AppQueue::new);
        var maker = Surge.shop(Product.FULL);
        var policy = new Surge.Policy("full", "full product", maker);
        return new Result(
                policy, scenario, Surge.days(scenario, maker), fcfs, FluidBound.of(scenario));
    }
}
