package teleshop.settlement.domain;

import static teleshop.ledger.domain.Account.COD_FEE;
import static teleshop.ledger.domain.Account.COURIER_PAYABLE;
import static teleshop.ledger.domain.Account.COURIER_RECEIVABLE;
import static teleshop.ledger.domain.Account.DIFFERENCES;
import static teleshop.ledger.domain.Account.FREIGHT;
import static teleshop.ledger.domain.Account.INPUT_VAT;
import static teleshop.ledger.domain.Posting.credit;
import static teleshop.ledger.domain.Posting.debit;

import java.time.LocalDate;
import java.util.List;
import teleshop.kernel.Money;
import teleshop.ledger.domain.Dimensions;
import teleshop.ledger.domain.JournalEntry;
import teleshop.ledger.domain.Posting;
import teleshop.ledger.domain.Source;

/** What a judged row of a courier's statement posts: its fees, and a shortage written off. */
public final class StatementPostings {

    public static final String ACCRUED = "P8";
    public static final String NETTED = "P8a";
    public static final String WRITTEN_OFF = "P13";

    /**
     * Whom and when.
     *
     * @param statement the id of the file
     */
    public record Booking(long statement, String courier, LocalDate date) {

        Source source(StatementLine line) {
            return new Source("statement-line", statement + "/" + line.line());
        }
    }

    private StatementPostings() {}

    /** Fees by contract while disputed, else as stated; netted as stated. */
    public static List<JournalEntry> of(Judgement judged, ParcelFacts parcel, Booking booking) {
        if (!judged.isPosted()) {
            return List.of();
        }
        var source = booking.source(judged.line());
        var about = Dimensions.ofWaybill(parcel.waybill(), booking.courier(), parcel.order());
        return List.of(
                new JournalEntry(booking.date(), source, ACCRUED, accrued(judged, parcel, about)),
                new JournalEntry(booking.date(), source, NETTED, netted(judged, about)),
                new JournalEntry(booking.date(), source, WRITTEN_OFF, writtenOff(judged, about)));
    }

    private static List<Posting> accrued(Judgement judged, ParcelFacts parcel, Dimensions about) {
        var agreed = judged.agreed();
        int vatBp = parcel.contract().feeVatBp();
        var codFee = VatSplit.of(agreed.codFee(), vatBp);
        var freight = agreed.ofFreight().stream().map(fee -> VatSplit.of(fee, vatBp)).toList();
        Money vat = Money.total(freight.stream().map(VatSplit::vat).toList()).plus(codFee.vat());
        return List.of(
                debit(FREIGHT, Money.total(freight.stream().map(VatSplit::net).toList()), about),
                debit(COD_FEE, codFee.net(), about),
                debit(INPUT_VAT, vat, about),
                credit(COURIER_PAYABLE, agreed.total(), about));
    }

    private static List<Posting> netted(Judgement judged, Dimensions about) {
        Money stated = judged.line().fees().total();
        return List.of(
                debit(COURIER_PAYABLE, stated, about), credit(COURIER_RECEIVABLE, stated, about));
    }

    private static List<Posting> writtenOff(Judgement judged, Dimensions about) {
        return List.of(
                debit(DIFFERENCES, judged.writtenOff(), about),
                credit(COURIER_RECEIVABLE, judged.writtenOff(), about));
    }
}
