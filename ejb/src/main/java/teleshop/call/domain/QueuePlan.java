package teleshop.call.domain;

import java.util.List;

/**
 * A queue as the supervisor planned it.
 *
 * @param byConversion whether of equally able agents the one who sells more is asked first
 * @param level the least level of the skill that will do, 1 to 9
 * @param secondarySkills will do as well for callers who have waited
 * @param priority 0 to 10; each step is worth what wanting to order is
 * @param targetPercent of the callers are to be answered within {@code targetSeconds}
 * @param tiers 1 to 5, in order
 */
public record QueuePlan(
        String name,
        RoutingStrategy strategy,
        boolean byConversion,
        String skill,
        int level,
        List<String> secondarySkills,
        int priority,
        int targetSeconds,
        int targetPercent,
        List<TierLimits> tiers) {

    public QueuePlan {
        secondarySkills = List.copyOf(secondarySkills);
        tiers = List.copyOf(tiers);
    }

    /** What it does not plan is null. */
    TierLimits tier(int level) {
        return tiers.stream()
                .filter(limits -> limits.tier() == level)
                .findFirst()
                .orElseGet(() -> new TierLimits(level, null, null, null, null));
    }
}
