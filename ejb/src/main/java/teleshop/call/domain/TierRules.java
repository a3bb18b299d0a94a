package teleshop.call.domain;

import java.time.Duration;

/**
 * When the tiers of overflow begin and end; the service level in basis points.
 *
 * @param spotLead a spot that is due so soon begins tier 1
 * @param calm how long the service level has to be good before tier 1 ends
 * @param leastTime how long a tier lasts at least
 * @param queuePercent callers waiting, in percent of the agents, that begin tier 4
 * @param linesLeavePercent of the lines below which tier 5 ends
 */
public record TierRules(
        int serviceLevelEnter,
        int serviceLevelLeave,
        Duration spotLead,
        Duration calm,
        Limit first,
        Limit second,
        Limit third,
        Limit fourth,
        int queuePercent,
        int linesLeavePercent,
        Duration leastTime) {

    /** The expected wait above which a tier begins and below which it may end. */
    public record Limit(Duration enter, Duration leave) {

        public Limit {
            if (leave.compareTo(enter) > 0) {
                throw new IllegalArgumentException("a tier that ends at " + leave + " never holds");
            }
        }

        static Limit ofSeconds(long enter, long leave) {
            return new Limit(Duration.ofSeconds(enter), Duration.ofSeconds(leave));
        }
    }

    public static final TierRules STANDARD =
            new TierRules(
                    8000,
                    8500,
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(5),
                    Limit.ofSeconds(20, 20),
                    Limit.ofSeconds(45, 30),
                    Limit.ofSeconds(90, 60),
                    Limit.ofSeconds(150, 100),
                    150,
                    80,
                    Duration.ofSeconds(60));

    Limit limit(int level) {
        return switch (level) {
            case 1 -> first;
            case 2 -> second;
            case 3 -> third;
            default -> fourth;
        };
    }
}
