package teleshop.call.domain;

import java.time.Duration;

/**
 * How much outbound work the floor bears.
 *
 * @param heldBackPercent of the agents who are kept for callers while others dial, rounded down
 * @param leastHeldBack but so many agents at least
 * @param spotLead outbound work stops so long before a planned spot
 * @param releaseAfter pulled agents dial again when the floor has been normal so long
 * @param occupancyCap in basis points, above which agents are let breathe; 10 000 for no cap
 */
public record BlendingRules(
        int heldBackPercent,
        int leastHeldBack,
        Duration spotLead,
        Duration releaseAfter,
        int occupancyCap) {

    public static final BlendingRules STANDARD =
            new BlendingRules(3, Duration.ofSeconds(90), Duration.ofMinutes(5), 10_000);

    private static final int PERCENT = 100;
    private static final int HELD_BACK_FROM_COLD = 40;
    private static final int FEW = 3;
    private static final Duration COLD_LEAD = Duration.ofMinutes(6);

    /** With no least number of agents held back. */
    public BlendingRules(
            int heldBackPercent, Duration spotLead, Duration releaseAfter, int occupancyCap) {
        this(heldBackPercent, 0, spotLead, releaseAfter, occupancyCap);
    }

    /**
     * For calls to people who have not called us: they bring so little that more agents are kept
     * from them, a few on the smallest floor too, and a talk must be over when a spot begins.
     */
    public BlendingRules forCold() {
        return new BlendingRules(
                Math.max(heldBackPercent, HELD_BACK_FROM_COLD),
                Math.max(leastHeldBack, FEW),
                spotLead.compareTo(COLD_LEAD) > 0 ? spotLead : COLD_LEAD,
                releaseAfter,
                occupancyCap);
    }

    int heldBack(int agents) {
        return Math.max(leastHeldBack, agents * heldBackPercent / PERCENT);
    }
}
