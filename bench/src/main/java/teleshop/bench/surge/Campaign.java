package teleshop.bench.surge;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Random;
import teleshop.call.domain.BlendingPolicy;
import teleshop.call.domain.BlendingRules;
import teleshop.call.domain.FloorFigures;
import teleshop.callback.domain.DropRate;
import teleshop.callback.domain.PacingFigures;
import teleshop.callback.domain.PacingRules;

/** One day of outbound work only: numbers without end, dialled ahead as a pacer says. */
final class Campaign {

    /** What came of it. */
    record Day(double talkMinutesPerAgentHour, DropRate drops) {}

    /** How those are who are dialled; times in seconds. */
    record Market(int agents, double reach, double talk) {}

    private record Line(double dialledAt, double answersAt, boolean human) {}

    private static final double STEP = .25;
    private static final double DAY = 8 * 3600;
    private static final double PATIENCE = 2;
    private static final double LONGEST_RING = 12.5;
    private static final double FAILS_AFTER = 20;
    private static final double GAP = 4;
    private static final Duration AHEAD = Duration.ofMillis(6250);

    private final Market market;
    private final Random chance;
    private final Pacer pacer;
    private final BlendingPolicy blending;
    private final List<Line> ringing = new ArrayList<>();
    private final Deque<Double> answered = new ArrayDeque<>();
    private final PriorityQueue<Double> busyUntil = new PriorityQueue<>();
    private int dialled;
    private int live;
    private int dropped;
    private double talked;

    Campaign(Market market, long seed, Pacer pacer) {
        var house = BlendingRules.STANDARD;
        this.market = market;
        this.chance = new Random(seed);
        this.pacer = pacer;
        this.blending =
                new BlendingPolicy(
                        new BlendingRules(
                                0, house.spotLead(), house.releaseAfter(), house.occupancyCap()));
    }

    Day play() {
        for (double now = 0; now < DAY; now += STEP) {
            settle(now);
            talk(now);
            for (int lines = pacer.lines(figures(now), now); lines > 0; lines--) {
                dial(now);
            }
        }
        return new Day(
                talked / 60 / (market.agents() * DAY / 3600), DropRate.american(dropped, live));
    }

    private void dial(double now) {
        boolean human = chance.nextDouble() < market.reach();
        double rings = human ? LONGEST_RING * chance.nextDouble() : FAILS_AFTER;
        ringing.add(new Line(now, now + rings, human));
    }

    private void settle(double now) {
        for (var line : List.copyOf(ringing)) {
            if (line.answersAt() <= now) {
                ringing.remove(line);
                dialled++;
                if (line.human()) {
                    live++;
                    answered.add(now);
                }
            }
        }
    }

    private void talk(double now) {
        while (!busyUntil.isEmpty() && busyUntil.peek() <= now) {
            busyUntil.poll();
        }
        while (!answered.isEmpty() && free() > 0) {
            answered.poll();
            double talk = Caller.exponential(chance.nextDouble(), market.talk());
            talked += Math.min(talk, DAY - now);
            busyUntil.add(now + GAP + talk);
        }
        while (!answered.isEmpty() && answered.peek() <= now - PATIENCE) {
            answered.poll();
            dropped++;
        }
    }

    private int free() {
        return market.agents() - busyUntil.size();
    }

    private int hopeful(double now) {
        if (pacer.countsEveryLine()) {
            return ringing.size();
        }
        double since = now - PacingRules.STANDARD.answered().toMillis() / 1000.0;
        return (int) ringing.stream().filter(line -> line.dialledAt() > since).count();
    }

    private PacingFigures figures(double now) {
        var handling = Duration.ofMillis((long) (1000 * (market.talk() + GAP)));
        var floor =
                new FloorFigures(
                        0,
                        market.agents(),
                        free(),
                        handling,
                        OptionalInt.empty(),
                        0,
                        Integer.MAX_VALUE / 1000,
                        Optional.empty());
        return new PacingFigures(
                market.agents(),
                free(),
                blending.soonSpare(floor, 0, AHEAD, Gauges.instant(now)),
                hopeful(now) + answered.size(),
                dialled,
                live,
                DropRate.american(dropped, live));
    }
}
