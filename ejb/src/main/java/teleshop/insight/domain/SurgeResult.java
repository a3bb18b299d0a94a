package teleshop.insight.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the simulator found for one scenario: each policy on the same callers. */
public record SurgeResult(Map<String, BigDecimal> scenario, List<Policy> policies) {

    /**
     * One policy.
     *
     * @param figures by the simulator's names, {@code ordersPerAgentHour} among them
     * @param errors standard errors by the same names, where it tells them
     * @param series how it went, minute by minute; empty if it does not tell
     */
    public record Policy(
            String name,
            Map<String, BigDecimal> figures,
            Map<String, BigDecimal> errors,
            List<Point> series) {

        /** The figure by which policies are compared. */
        public static final String ORDERS = "ordersPerAgentHour";

        public BigDecimal orders() {
            return figures.get(ORDERS);
        }
    }

    /** The floor in one minute of the simulation, the mean over its runs. */
    public record Point(BigDecimal minute, BigDecimal waiting, BigDecimal lost) {}

    public SurgeResult {
        policies = List.copyOf(policies);
    }
}
