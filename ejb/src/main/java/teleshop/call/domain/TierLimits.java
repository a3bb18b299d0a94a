package teleshop.call.domain;

/**
 * When a queue enters a tier of overflow and when it leaves it; what a tier does not ask is null.
 *
 * @param tier 1 to 5
 * @param enterPercent tier 1: a lower service level; tier 4: callers waiting for 100 agents; tier
 *     5: callers waiting for 100 lines
 */
public record TierLimits(
        int tier,
        Integer enterWaitSeconds,
        Integer leaveWaitSeconds,
        Integer enterPercent,
        Integer leavePercent) {}
