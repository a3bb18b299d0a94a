package teleshop.settlement;

/**
 * A courier's transfer, and the statement it was booked for; amounts in minor units.
 *
 * @param stated the net of the whole statement
 * @param difference what all transfers for it are above that; below zero if they fall short
 */
public record TransferView(
        String courier,
        String bankRef,
        long amount,
        long statement,
        long stated,
        long difference) {}
