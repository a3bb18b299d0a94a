package teleshop.audit.domain;

import java.time.Duration;
import teleshop.kernel.Money;

/**
 * Where the rules draw their lines.
 *
 * @param passBelow the score below which nobody needs to look
 * @param refusals so many in {@code refusalWindow} are too many
 * @param sharedNames so many names on one number within {@code sharedWindow} are too many
 * @param perAddress so many orders a day to one address are still usual
 * @param streetCharacters the fewest that can name a street and a house
 */
public record Thresholds(
        int passBelow,
        Money codLimit,
        Duration duplicateWindow,
        int refusals,
        Duration refusalWindow,
        int sharedNames,
        Duration sharedWindow,
        int perAddress,
        int streetCharacters,
        long discountAuthorityBp,
        int quantityFactor,
        int goodSigned) {}
