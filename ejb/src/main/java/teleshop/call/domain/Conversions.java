package teleshop.call.domain;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How often a talk of each agent about each product ends in an order.
 *
 * @param byAgent in basis points by SKU; what is not known is left out
 */
public record Conversions(Map<String, Map<String, Integer>> byAgent) {

    /** Older talks tell nothing. */
    public static final Duration PAST = Duration.ofDays(30);

    /** Fewer talks of an agent about a product tell nothing. */
    public static final int LEAST_TALKS = 20;

    public static final Conversions NONE = new Conversions(Map.of());

    private static final int BASIS_POINTS = 10_000;

    /** So many callers who wanted the product did the agent talk to, and so many ordered. */
    public record Talks(String agent, String sku, long answered, long ordered) {

        private boolean tells() {
            return answered >= LEAST_TALKS;
        }

        private int conversion() {
            return (int) (ordered * BASIS_POINTS / answered);
        }
    }

    public Conversions {
        byAgent = Map.copyOf(byAgent);
    }

    /**
     * @param talks at most one for each agent and product
     */
    public static Conversions of(List<Talks> talks) {
        return new Conversions(
                talks.stream()
                        .filter(Talks::tells)
                        .collect(
                                Collectors.groupingBy(
                                        Talks::agent,
                                        Collectors.toUnmodifiableMap(
                                                Talks::sku, Talks::conversion))));
    }

    /** By SKU. */
    Map<String, Integer> of(String agent) {
        return byAgent.getOrDefault(agent, Map.of());
    }
}
