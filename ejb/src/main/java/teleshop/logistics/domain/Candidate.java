package teleshop.logistics.domain;

import teleshop.kernel.Money;

/**
 * A courier that covers the address, with what is known of it; shares in basis points.
 *
 * @param codMaximum the most it collects on one parcel
 * @param cost of this parcel: freight and COD fee
 * @param signRateBp signed of those that ended, in that area, in 90 days
 * @param speedBp 10000 is at once, 0 a week or more
 * @param punctualBp money in time
 */
public record Candidate(
        String courier,
        Money codMaximum,
        Money cost,
        int signRateBp,
        int speedBp,
        int punctualBp) {}
