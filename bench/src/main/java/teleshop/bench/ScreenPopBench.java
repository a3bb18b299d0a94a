package teleshop.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** P8 and P9: from the caller on the wire to the customer's card on the agent's screen. */
final class ScreenPopBench implements AutoCloseable {

    private static final String PUSH = "push to the agent's socket";
    private static final String LOOKUP = "loopback round trip and lookup";
    private static final String POLL = "screen that polls each second";
    private static final int CUSTOMERS = 2000;
    private static final int POLLED = 60;
    private static final long PATIENCE_MILLIS = 700;
    private static final long POLLED_PATIENCE_MILLIS = 1500;
    private static final long QUIET_MILLIS = 2500;
    private static final long SEATED_MILLIS = 5000;
    private static final double MIDDLE = .5;
    private static final double NEARLY_ALL = .95;
    private static final String DIALLED = "4008001234";

    private final Shop shop;
    private final Options options;
    private final Wire wire;
    private final Lookup lookup;
    private final Pops pushed = new Pops();
    private final Agents agents;
    private List<Buyer> callers;
    private int serial;

    ScreenPopBench(Shop shop, Options options) throws Exception {
        this.shop = shop;
        this.options = options;
        this.wire = new Wire(shop.managerPort());
        this.lookup = new Lookup(shop.database());
        this.agents = new Agents(shop, n -> pushed.listener());
    }

    void run(PrintStream out) throws Exception {
        callers = new Scene(shop).buyers(CUSTOMERS);
        agents.come(options.size("sockets"));
        Thread.sleep(SEATED_MILLIS);
        requireSockets();
        var contest =
                new Contest<Latencies>()
                        .with(PUSH, this::push)
                        .with(LOOKUP, this::lookUp)
                        .with(POLL, this::poll)
                        .run(options.size("rounds"));
        requireSockets();
        print(contest, out);
    }

    private void requireSockets() {
        if (agents.sockets() < options.size("sockets")) {
            throw new IllegalStateException(
                    "of %d sockets %d are open; closed: %s"
                            .formatted(
                                    options.size("sockets"),
                                    agents.sockets(),
                                    pushed.closed().stream().distinct().toList()));
        }
    }

    private Latencies push() throws Exception {
        return ring(options.size("rate"), PATIENCE_MILLIS, pushed);
    }

    /**
     * The callers wait longer, so that each is still there when the screen asks. Only some of the
     * screens poll, or polling alone would fill the machine: those calls count that they see.
     */
    private Latencies poll() throws Exception {
        var polled = new Pops();
        int agents = options.size("sockets");
        var polling = new Polling(shop, agents, Math.min(POLLED, agents), polled);
        try (polling) {
            var seen = ring(options.size("rate"), POLLED_PATIENCE_MILLIS, polled).nanos();
            return new Latencies(seen, seen.size());
        }
    }

    private Latencies lookUp() throws IOException {
        var beat = new Beat(options.size("rate"));
        var took = new ArrayList<Long>();
        for (int i = 0; i < options.size("pops"); i++) {
            beat.await();
            took.add(lookup.nanos(caller().phone()));
        }
        return new Latencies(took, options.size("pops"));
    }

    private Latencies ring(int rate, long patienceMillis, Pops screens) throws Exception {
        var dialledAt = new HashMap<String, Long>();
        var beat = new Beat(rate);
        for (int i = 0; i < options.size("pops"); i++) {
            beat.await();
            var name = "bench-" + serial;
            dialledAt.put(name, System.nanoTime());
            wire.dialIn(name, caller().phone(), DIALLED, patienceMillis);
        }
        Thread.sleep(QUIET_MILLIS);
        return between(dialledAt, screens.seenAt());
    }

    private Buyer caller() {
        return callers.get(serial++ % callers.size());
    }

    private Latencies between(Map<String, Long> dialledAt, Map<String, Long> seenAt) {
        var took = new ArrayList<Long>();
        dialledAt.forEach(
                (name, at) -> {
                    var seen = seenAt.get(wire.calls().getOrDefault(name, ""));
                    if (seen != null) {
                        took.add(seen - at);
                    }
                });
        return new Latencies(took, dialledAt.size());
    }

    private void print(Contest<Latencies> contest, PrintStream out) {
        out.printf(
                "P8, P9: %d sockets open, %d calls a second, %d calls a round, %d rounds kept;"
                        + " median (least–most) of the rounds, in ms%n",
                agents.sockets(),
                options.size("rate"),
                options.size("pops"),
                options.size("rounds") - 1);
        out.printf("%-34s %-24s %-24s %s%n", "", "p50", "p95", "not seen, of a round");
        for (var name : List.of(PUSH, LOOKUP, POLL)) {
            out.printf(
                    "%-34s %-24s %-24s %s%n",
                    name,
                    contest.of(name, l -> l.millis(MIDDLE)),
                    contest.of(name, l -> l.millis(NEARLY_ALL)),
                    contest.of(name, Latencies::missing));
        }
        out.printf(
                "P8  p50 of the push to p50 of the lookup   %s%n",
                contest.ratio(r -> r.get(PUSH).millis(MIDDLE), r -> r.get(LOOKUP).millis(MIDDLE)));
        out.printf(
                "P9  p95 of the push to p95 of the polling  %s%n",
                contest.ratio(
                        r -> r.get(PUSH).millis(NEARLY_ALL), r -> r.get(POLL).millis(NEARLY_ALL)));
    }

    @Override
    public void close() throws IOException, SQLException {
        agents.close();
        lookup.close();
        wire.close();
    }
}
