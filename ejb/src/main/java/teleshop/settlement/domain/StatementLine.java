package teleshop.settlement.domain;

import java.time.Instant;
import java.time.LocalDate;
import teleshop.kernel.Money;

/**
 * One good row of a courier's statement.
 *
 * @param line of the file, the header being line 1
 * @param chargeGrams what the courier weighed; zero if it does not say
 * @param remitDate when it says that it pays; null if it does not say
 */
public record StatementLine(
        int line,
        String statementNo,
        String waybill,
        String merchantOrder,
        StatedStatus status,
        Instant statusAt,
        Money collected,
        String payMode,
        Fees fees,
        Money adjust,
        int chargeGrams,
        LocalDate remitDate,
        String bankRef) {

    /** What the row moves for the goods: cash from the customer and what is set right. */
    public Money received() {
        return collected.plus(adjust);
    }

    /** What the courier pays us for it; below zero if we pay. */
    public Money net() {
        return received().minus(fees.total());
    }
}
