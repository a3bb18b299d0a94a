package teleshop.bench.surge;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import teleshop.call.domain.CallerClass;
import teleshop.call.domain.CallerTies;
import teleshop.call.domain.CallerWish;
import teleshop.call.domain.QueueRules;
import teleshop.call.domain.ReadyAgent;
import teleshop.call.domain.RoutingPolicy;
import teleshop.call.domain.RoutingStrategy;
import teleshop.call.domain.WaitingCall;
import teleshop.call.domain.WaitingLine;

/**
 * How many callers in a second of CPU can be given to agents: of 1,000 agents one becomes free,
 * 5,000 callers of all classes wait in 20 queues, each who is served is followed by another.
 */
final class Decisions {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int AGENTS = 1000;
    private static final int WAITING = 5000;
    private static final int QUEUES = 20;
    private static final int DECISIONS = 200_000;
    private static final int ROUNDS = 6;

    private final Random chance = new Random(1);
    private final WaitingLine line = new WaitingLine(RoutingPolicy.ofTheHouse());
    private final List<QueueRules> queues = new ArrayList<>();
    private final List<ReadyAgent> agents = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private int calls;

    private Decisions() {
        for (int i = 0; i < QUEUES; i++) {
            queues.add(new QueueRules("q" + i, "s" + i, 3, RoutingStrategy.LAST_AGENT, false));
        }
        for (int i = 0; i < AGENTS; i++) {
            var second = "t" + i / QUEUES % QUEUES;
            var skills = Map.of("s" + i % QUEUES, 5, second, 4, "sales", 1);
            agents.add(new ReadyAgent("a" + i, skills, now));
        }
        while (line.size() < WAITING) {
            comes();
        }
    }

    private void comes() {
        var ranks = CallerClass.values();
        line.add(
                new WaitingCall(
                        "c" + calls++,
                        queues.get(chance.nextInt(QUEUES)),
                        CallerWish.NONE,
                        CallerTies.NONE,
                        ranks[chance.nextInt(ranks.length)],
                        chance.nextInt(2),
                        now));
    }

    private double round() {
        long start = THREAD.getCurrentThreadCpuTime();
        for (int i = 0; i < DECISIONS; i++) {
            now = now.plusMillis(4);
            var agent = agents.get(chance.nextInt(AGENTS));
            line.next(agent, now)
                    .ifPresent(
                            call -> {
                                line.remove(call.callId());
                                comes();
                            });
        }
        return DECISIONS / ((THREAD.getCurrentThreadCpuTime() - start) / 1e9);
    }

    static void print(PrintStream out) {
        var bench = new Decisions();
        bench.round();
        var rounds = new ArrayList<Double>();
        for (int i = 1; i < ROUNDS; i++) {
            rounds.add(bench.round());
        }
        rounds.sort(Double::compare);
        out.printf(
                "decisions per CPU second, 1,000 agents, 5,000 waiting: %,.0f (%,.0f–%,.0f)%n",
                rounds.get(rounds.size() / 2), rounds.get(0), rounds.get(rounds.size() - 1));
    }
}
