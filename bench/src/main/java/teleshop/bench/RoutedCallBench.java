package teleshop.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import teleshop.telephony.Switchboard;
import teleshop.telephony.SwitchboardFactory;

/**
 * P11: CPU of the AMI path for a call that is routed, ours beside a plain client that hears every
 * event of the same calls; then how many calls adapter and switchboard alone hold.
 */
final class RoutedCallBench {

    /** With two lines each as many as the shop's pool has. */
    private static final int HANDS = 5;

    private static final int PHONES = 60;
    private static final int TALK_MILLIS = 1000;
    private static final int PATIENT_MILLIS = 5000;
    private static final long SETTLED_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final Options options;
    private final RealPbx pbx;
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> plains = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    RoutedCallBench(Options options, RealPbx pbx) {
        this.options = options;
        this.pbx = pbx;
    }

    void compare(PrintStream out) throws Exception {
        var plain = startPlain();
        try (var dispatcher = new Dispatcher(PHONES);
                var host = new AdapterHost(pbx.port(), dispatcher::hear);
                var line = host.switchboards().connect()) {
            inBackground(() -> dispatcher.dispatch(line, 1000));
            for (int round = 0; round < options.size("rounds"); round++) {
                round(dispatcher, plain, round > 0);
            }
        } finally {
            plain.getOutputStream().close();
            plain.destroy();
        }
        out.println("| P11, CPU of a routed call, \u00b5s | |\n|---|---|");
        out.println("| adapter, filtered at the source | " + Spread.of(ours) + " |");
        out.println("| plain asterisk-java, every event | " + Spread.of(plains) + " |");
        out.println("| ratio | " + Spread.of(ratios) + " |");
    }

    /** Sessions of the adapter's, given back together. */
    private record Lines(SwitchboardFactory factory, List<Switchboard> open)
            implements AutoCloseable {

        Lines(AdapterHost host) throws Exception {
            this(host.switchboards(), new ArrayList<>());
        }

        Switchboard next() {
            open.add(factory.connect());
            return open.get(open.size() - 1);
        }

        @Override
        public void close() {
            open.forEach(Switchboard::close);
        }
    }

    private interface Deed {
        void run() throws InterruptedException;
    }

    private static void inBackground(Deed deed) {
        Runnable quietly =
                () -> {
                    try {
                        deed.run();
                    } catch (InterruptedException over) {
                        Thread.currentThread().interrupt();
                    }
                };
        var thread = new Thread(quietly, "dispatcher");
        thread.setDaemon(true);
        thread.start();
    }

    private Process startPlain() throws IOException {
        var java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlainClient.class.getName(),
                        Integer.toString(pbx.port()))
                .redirectError(new File("/dev/null"))
                .start();
    }

    private void round(Dispatcher dispatcher, Process plain, boolean counts) throws Exception {
        int calls = options.size("routed");
        int before = dispatcher.answered.get();
        int target = dispatcher.ended.get() + calls;
        long mine = Cpu.nanosOfThis();
        long theirs = Cpu.nanosOfTree(plain.toHandle());
        var surge = pbx.surge(options.size("routedRate"), calls, TALK_MILLIS);
        surge.waitFor();
        settle(dispatcher, target);
        double routed = dispatcher.answered.get() - before;
        double our = (Cpu.nanosOfThis() - mine) / 1000.0 / routed;
        double their = (Cpu.nanosOfTree(plain.toHandle()) - theirs) / 1000.0 / routed;
        if (counts) {
            ours.add(our);
            plains.add(their);
            ratios.add(our / their);
        }
    }

    private static void settle(Dispatcher dispatcher, int ended) throws InterruptedException {
        long until = System.nanoTime() + SETTLED_NANOS;
        while (dispatcher.ended.get() < ended && System.nanoTime() < until) {
            Thread.sleep(50);
        }
    }

    /** How many calls they hold without the shop. */
    void hold(PrintStream out) throws Exception {
        int rate = options.size("arrivals");
        int calls = rate * options.size("seconds");
        try (var dispatcher = new Dispatcher(PHONES);
                var host = new AdapterHost(pbx.port(), dispatcher::hear);
                var lines = new Lines(host)) {
            for (int hand = 0; hand < HANDS; hand++) {
                var ring = lines.next();
                var hangUp = lines.next();
                inBackground(() -> dispatcher.dispatch(ring, options.size("routes") / HANDS));
                inBackground(() -> dispatcher.hangUp(hangUp));
            }
            long cpu = pbx.cpuNanos();
            long begin = System.nanoTime();
            var surge = pbx.surge(rate, calls, PATIENT_MILLIS);
            surge.waitFor(options.size("seconds"), TimeUnit.SECONDS);
            double answered = dispatcher.answered.get();
            double arriving = (System.nanoTime() - begin) / 1e9;
            surge.waitFor();
            settle(dispatcher, calls);
            double seconds = (System.nanoTime() - begin) / 1e9;
            out.println("| adapter and switchboard alone | |\n|---|---|");
            out.printf("| callers sent, a second | %,d, %d |%n", calls, rate);
            out.printf("| heard arrive | %,d |%n", dispatcher.arrived.get());
            out.printf("| heard end | %,d |%n", dispatcher.ended.get());
            out.printf("| answered by a phone | %,d |%n", dispatcher.answered.get());
            out.printf("| a second while they arrive | %.1f |%n", answered / arriving);
            out.printf("| phones that did not answer | %,d |%n", dispatcher.missed.get());
            out.printf(
                    "| CPU of Asterisk, cores | %.2f |%n", (pbx.cpuNanos() - cpu) / 1e9 / seconds);
            out.println("adapter: " + host.counts());
        }
    }
}
