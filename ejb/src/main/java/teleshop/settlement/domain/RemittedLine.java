package teleshop.settlement.domain;

import teleshop.kernel.Money;

/**
 * What one row of a reconciled statement means for the money that the bank received.
 *
 * @param code its money code; empty if it is matched
 * @param net what the courier pays for it
 * @param collected from the customer
 * @param excess more than was due
 */
public record RemittedLine(
        String waybill, String order, String code, Money net, Money collected, Money excess) {

    /** Whether nothing of it was booked at the statement. */
    boolean isParked() {
        return !code.isEmpty()
                && (code.equals(Discrepancy.D07_DUPLICATE_LINE.code())
                        || Discrepancy.ofCode(code).holds());
    }

    boolean isOnPrepaid() {
        return code.equals(Discrepancy.D06_COLLECTED_ON_PREPAID.code());
    }
}
