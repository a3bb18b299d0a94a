package teleshop.call.domain;

import java.time.Duration;

/**
 * What the work of an agent is worth; chances in basis points.
 *
 * @param freshness after which a lost caller buys only with 1/e of the chance
 * @param callbackPatience once lost callers of a higher class are owed a call so long, they come
 *     before callers on the line
 * @param buyerChance that one who has bought before buys when called back at once
 * @param newcomerChance the same of one who has not
 */
public record WorkRules(
        Duration freshness, Duration callbackPatience, int buyerChance, int newcomerChance) {

    public static final WorkRules STANDARD =
            new WorkRules(Duration.ofHours(4), Duration.ofMinutes(40), 5610, 2805);

    /** How likely one of this class buys when called back at once. */
    public int chance(CallerClass rank) {
        return rank == CallerClass.NORMAL ? newcomerChance : buyerChance;
    }
}
