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

    public static RemittedLine of(Judgement judged, ParcelFacts parcel) {
        return new RemittedLine(
                parcel.waybill(),
                parcel.order(),
                judged.moneyCode().map(Discrepancy::code).orElse(""),
                judged.line().net(),
                judged.line().collected(),
                judged.excess());
    }

    /** Of a row that speaks of no parcel of ours, or for the second time. */
    public static RemittedLine of(Judgement judged) {
        return new RemittedLine(
                judged.line().waybill(),
                "",
                judged.moneyCode().map(Discrepancy::code).orElse(""),
                judged.line().net(),
                judged.line().collected(),
                Money.ZERO);
    }

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
