package teleshop.bench.surge;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import teleshop.bench.surge.Campaign.Day;
import teleshop.bench.surge.Campaign.Market;
import teleshop.callback.domain.PacingRules;

/** The pacing policy beside the usual adaptive rule, whose knobs are set as well as can be. */
final class Campaigns {

    private static final List<Market> MARKETS =
            List.of(
                    new Market(10, .35, 150),
                    new Market(20, .35, 150),
                    new Market(40, .35, 150),
                    new Market(80, .35, 150),
                    new Market(40, .2, 150),
                    new Market(40, .7, 150),
                    new Market(40, .35, 60));
    private static final double[] TARGETS = {0, -1, -2, -4, -8, -16, -32};
    private static final double[] INTENSITIES = {.1, .3, 1};
    private static final long FIRST = 1001;
    private static final int DAYS = 20;

    /** The days of one pacer. */
    private record Days(String name, List<Day> days) {

        double talk() {
            return days.stream().mapToDouble(Day::talkMinutesPerAgentHour).average().orElseThrow();
        }

        double drops() {
            return days.stream().mapToInt(day -> day.drops().basisPoints()).average().orElseThrow()
                    / 100;
        }

        double worst() {
            return days.stream().mapToInt(day -> day.drops().basisPoints()).max().orElseThrow()
                    / 100.0;
        }

        boolean isWithin() {
            return drops() <= PacingRules.STANDARD.dropCap() / 100.0;
        }
    }

    private Campaigns() {}

    static void print(PrintStream out) {
        out.println(
                "agents reach talk s   product min/h drop % worst   usual rule min/h drop % worst"
                        + "  knobs          ratio");
        for (var market : MARKETS) {
            var ours = days(market, "product", ProductPacer::new);
            var rival = rival(market);
            out.printf(
                    "%6d %5.2f %6.0f   %13.2f %6.2f %5.2f   %16.2f %6.2f %5.2f  %-14s %.3f%n",
                    market.agents(),
                    market.reach(),
                    market.talk(),
                    ours.talk(),
                    ours.drops(),
                    ours.worst(),
                    rival.talk(),
                    rival.drops(),
                    rival.worst(),
                    rival.name(),
                    ours.talk() / rival.talk());
        }
    }

    /** With the knobs that bring most talk within the cap on the mean of the days. */
    private static Days rival(Market market) {
        var tried = new ArrayList<Days>();
        for (double target : TARGETS) {
            for (double intensity : INTENSITIES) {
                var name = "%.0f, %.1f".formatted(target, intensity);
                tried.add(days(market, name, () -> new UsualPacer(target, intensity)));
            }
        }
        return tried.stream()
                .filter(Days::isWithin)
                .max((a, b) -> Double.compare(a.talk(), b.talk()))
                .orElse(tried.get(0));
    }

    private static Days days(Market market, String name, Supplier<Pacer> pacer) {
        return new Days(
                name,
                LongStream.range(FIRST, FIRST + DAYS)
                        .parallel()
                        .mapToObj(seed -> new Campaign(market, seed, pacer.get()).play())
                        .toList());
    }
}
