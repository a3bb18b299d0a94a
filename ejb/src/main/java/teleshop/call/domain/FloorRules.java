package teleshop.call.domain;

import java.time.Duration;
import teleshop.call.domain.TierRules.Limit;

/**
 * The house rules of the floor.
 *
 * @param ringFor after that an offered call counts as missed
 * @param shortAbandon who leaves sooner did not really wait
 * @param maxLines how many callers may be in the house at a time
 * @param announceEvery how often a waiting caller hears their place
 * @param longestWait after that nobody is kept waiting any more
 * @param shortWrapUp how long wrapping up may take when callers wait too long
 */
public record FloorRules(
        Duration ringFor,
        Duration shortAbandon,
        int maxLines,
        Duration announceEvery,
        Duration longestWait,
        Duration shortWrapUp,
        BlendingRules blending) {

    public static final FloorRules STANDARD =
            new FloorRules(
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(5),
                    500,
                    Duration.ofSeconds(60),
                    Duration.ofMinutes(14),
                    Duration.ofSeconds(15),
                    BlendingRules.STANDARD);

    private static final TierRules TIERS = TierRules.STANDARD;
    private static final int BASIS_POINTS = 100;

    /** The limits of the queue; what it leaves open is as usual. */
    TierRules tiers(QueuePlan queue) {
        var calm = queue.tier(1);
        return new TierRules(
                or(calm.enterPercent(), TIERS.serviceLevelEnter() / BASIS_POINTS) * BASIS_POINTS,
                or(calm.leavePercent(), TIERS.serviceLevelLeave() / BASIS_POINTS) * BASIS_POINTS,
                TIERS.spotLead(),
                TIERS.calm(),
                limit(calm, TIERS.first()),
                limit(queue.tier(2), TIERS.second()),
                limit(queue.tier(3), TIERS.third()),
                limit(queue.tier(4), TIERS.fourth()),
                or(queue.tier(4).enterPercent(), TIERS.queuePercent()),
                or(queue.tier(5).leavePercent(), TIERS.linesLeavePercent()),
                TIERS.leastTime());
    }

    private static int or(Integer planned, int usual) {
        return planned == null ? usual : planned;
    }

    private static Limit limit(TierLimits planned, Limit usual) {
        var enter = orSeconds(planned.enterWaitSeconds(), usual.enter());
        var leave = orSeconds(planned.leaveWaitSeconds(), usual.leave());
        return new Limit(enter, leave.compareTo(enter) > 0 ? enter : leave);
    }

    private static Duration orSeconds(Integer planned, Duration usual) {
        return planned == null ? usual : Duration.ofSeconds(planned);
    }
}
