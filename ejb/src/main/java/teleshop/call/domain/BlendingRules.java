package teleshop.call.domain;

import java.time.Duration;

/**
 * How much outbound work the floor bears.
 *
 * @param heldBackPercent of the agents who are kept for callers while others dial, rounded down
 * @param spotLead outbound work stops so long before a planned spot
 * @param releaseAfter pulled agents dial again when the floor has been normal so long
 * @param occupancyCap in basis points, above which agents are let breathe; 10 000 for no cap
 */
public record BlendingRules(
        int heldBackPercent, Duration spotLead, Duration releaseAfter, int occupancyCap) {

    public static final BlendingRules STANDARD =
            new BlendingRules(3, Duration.ofSeconds(90), Duration.ofMinutes(5), 10_000);
}
