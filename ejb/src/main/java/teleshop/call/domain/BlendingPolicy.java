package teleshop.call.domain;

import java.time.Duration;
import java.time.Instant;

/** Decides who of the outbound people takes callers, and when outbound work has to wait. */
public final class BlendingPolicy {

    /**
     * Whether the outbound people take callers.
     *
     * @param normalSince since when the floor is in tier 0
     */
    public record Blend(boolean pulled, Instant normalSince) {

        public static Blend apart(Instant now) {
            return new Blend(false, now);
        }
    }

    private static final int RECENT_MILLIS = 60_000;

    private final BlendingRules rules;

    public BlendingPolicy(BlendingRules rules) {
        this.rules = rules;
    }

    /** Pulled in at once, released after the floor has been normal for a while. */
    public Blend decide(Blend blend, Tier tier, Instant now) {
        if (tier.pullsBlendedAgents()) {
            return new Blend(true, now);
        }
        boolean stays =
                blend.pulled() && blend.normalSince().plus(rules.releaseAfter()).isAfter(now);
        return new Blend(stays, blend.normalSince());
    }

    /** Whether nobody calls out now: a spot is near, or the agents are to breathe. */
    public boolean rests(FloorFigures figures, Instant now) {
        return figures.spotWithin(rules.spotLead(), now)
                || figures.occupancy() > rules.occupancyCap();
    }

    /** How many of those who answer may be taken for outbound work now. */
    public int spare(FloorFigures figures, Instant now) {
        int heldBack = rules.heldBack(figures.agentsOnQueue());
        return rests(figures, now) ? 0 : Math.max(0, figures.freeAgents() - heldBack);
    }

    /**
     * How many agents may be taken for outbound work after this time, on the average: those who
     * finish a call by then count, those whom callers will need do not.
     *
     * @param recentCalls who called in the last minute
     */
    public int soonSpare(FloorFigures figures, int recentCalls, Duration ahead, Instant now) {
        if (figures.spotWithin(rules.spotLead().plus(ahead), now)) {
            return 0;
        }
        int busy = figures.agentsOnQueue() - figures.freeAgents();
        double part = (double) ahead.toMillis() / figures.handling().toMillis();
        double finishing = busy * (1 - Math.exp(-part));
        double needed = figures.waiting() + (double) recentCalls * ahead.toMillis() / RECENT_MILLIS;
        return (int) Math.max(0, spare(figures, now) + Math.floor(finishing - needed));
    }
}
