package teleshop.bench;

import java.io.PrintStream;

/** Measures what the command line asks for and prints table and machine. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var options = Options.of(arguments);
        var out = new PrintStream(System.out, true, "UTF-8");
        out.println(Machine.described());
        if (options.wants("p12")) {
            orderEntry(options, out);
        }
        if (options.wants("p10")) {
            new EventBurstBench(options).run(out);
        }
        if (options.wants("p11")) {
            routedCalls(options, out);
        }
        if (options.wants("p8")) {
            screenPop(options, out);
        }
        if (options.wants("floor")) {
            floor(options, out);
        }
    }

    private static void routedCalls(Options options, PrintStream out) throws Exception {
        try (var pbx = new RealPbx(options.size("offset"), true)) {
            new RoutedCallBench(options, pbx).compare(out);
        }
        try (var pbx = new RealPbx(options.size("offset"), false)) {
            new RoutedCallBench(options, pbx).hold(out);
        }
    }

    private static void floor(Options options, PrintStream out) throws Exception {
        try (var pbx = new RealPbx(options.size("offset"), false);
                var shop = new Shop(options.size("offset"), pbx);
                var bench = new FloorBench(shop, pbx, options)) {
            bench.run(out);
        }
    }

    private static void orderEntry(Options options, PrintStream out) throws Exception {
        try (var shop = new Shop(options.size("offset"));
                var bench = new OrderEntryBench(shop, options)) {
            bench.run(out);
        }
    }

    private static void screenPop(Options options, PrintStream out) throws Exception {
        try (var shop = new Shop(options.size("offset"));
                var bench = new ScreenPopBench(shop, options)) {
            bench.run(out);
        }
    }
}
