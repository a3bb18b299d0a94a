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

    private static final int HELD_BACK_FROM_COLD = 40;
    private static final Duration COLD_LEAD = Duration.ofMinutes(6);

    /**
     * For calls to people who have not called us: they bring so little that more agents are kept
     * from them, and a talk must be over when a spot begins.
     */
    public BlendingRules forCold() {
        return new BlendingRules(
                Math.max(heldBackPercent, HELD_BACK_FROM_COLD),
                spotLead.compareTo(COLD_LEAD) > 0 ? spotLead : COLD_LEAD,
                releaseAfter,
                occupancyCap);
    }
}
