package teleshop.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the command line says: what to measure and how much of it. */
record Options(Set<String> metrics, Map<String, Integer> sizes) {

    private static final Set<String> METRICS = Set.of("p8", "p10", "p11", "p12", "floor");
    private static final Map<String, Integer> USUAL =
            Map.ofEntries(
                    Map.entry("events", 180_000),
                    Map.entry("routed", 800),
                    Map.entry("routedRate", 30),
                    Map.entry("arrivals", 100),
                    Map.entry("routes", 50),
                    Map.entry("seconds", 20),
                    Map.entry("rounds", 6),
                    Map.entry("orders", 1000),
                    Map.entry("clients", 4),
                    Map.entry("sockets", 1000),
                    Map.entry("pops", 500),
                    Map.entry("rate", 50),
                    Map.entry("offset", 1200));
    private static final Map<String, Integer> SHORT =
            Map.ofEntries(
                    Map.entry("orders", 200),
                    Map.entry("sockets", 60),
                    Map.entry("pops", 200),
                    Map.entry("rate", 20),
                    Map.entry("events", 20_000),
                    Map.entry("routed", 60),
                    Map.entry("seconds", 5));

    static Options of(String... arguments) {
        var metrics = METRICS;
        var sizes = new HashMap<>(USUAL);
        for (int i = 0; i < arguments.length; i++) {
            var said = arguments[i];
            if (METRICS.contains(said)) {
                metrics = Set.of(said);
            } else if (said.equals("--short")) {
                sizes.putAll(SHORT);
            } else if (!said.equals("all")) {
                sizes.put(name(said), number(arguments, ++i));
            }
        }
        return new Options(metrics, sizes);
    }

    private static String name(String argument) {
        if (!argument.startsWith("--") || !USUAL.containsKey(argument.substring(2))) {
            throw new IllegalArgumentException(
                    "not known: " + argument + "; " + METRICS + ", --short or " + USUAL.keySet());
        }
        return argument.substring(2);
    }

    private static int number(String[] arguments, int index) {
        if (index == arguments.length) {
            throw new IllegalArgumentException("no number after " + arguments[index - 1]);
        }
        return Integer.parseInt(arguments[index]);
    }

    boolean wants(String metric) {
        return metrics.contains(metric);
    }

    int size(String name) {
        return sizes.get(name);
    }
}
