package teleshop.settlement.domain;

import java.time.LocalDate;
import teleshop.courier.domain.Contract;
import teleshop.kernel.Money;

/**
 * What our own books know of the parcel that a row speaks of.
 *
 * @param codDue what the courier was to collect; zero for a prepaid order
 * @param signedOn null if nobody signed
 * @param packedGrams zero if it was not weighed
 * @param claimAgreed whether the courier owes us for its loss
 * @param contract as valid on the day it was shipped
 * @param earlier what earlier good rows said of the same parcel
 */
public record ParcelFacts(
        String waybill,
        String order,
        boolean prepaid,
        Money codDue,
        ParcelState state,
        LocalDate signedOn,
        int packedGrams,
        boolean claimAgreed,
        Contract contract,
        Earlier earlier) {

    /** What was stated before, summed up. */
    public record Earlier(Money received, Money freight, Money codFee) {

        public static final Earlier NOTHING = new Earlier(Money.ZERO, Money.ZERO, Money.ZERO);
    }
}
