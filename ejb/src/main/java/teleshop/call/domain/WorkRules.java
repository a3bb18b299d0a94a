package teleshop.call.domain;

import java.time.Duration;

/**
 * What the work of an agent is worth; chances in basis points.
 *
 * @param freshness after which a lost caller buys only with 1/e of the chance
 * @param callbackPatience a lost caller of a higher class comes before callers on the line after
 *     this time
 * @param buyerChance that one who has bought before buys when called back at once
 * @param newcomerChance the same of one who has not
 */
public record WorkRules(
        Duration freshness, Duration callbackPatience, int buyerChance, int newcomerChance) {

    public static final WorkRules STANDARD =
            new WorkRules(Duration.ofHours(4), Duration.ofMinutes(20), 5610, 2805);

    /** How likely one of this class buys when called back at once. */
    public int chance(CallerClass rank) {
        return rank == CallerClass.NORMAL ? newcomerChance : buyerChance;
    }
}
