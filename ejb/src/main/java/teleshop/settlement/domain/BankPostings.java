package teleshop.settlement.domain;

import static teleshop.ledger.domain.Account.BANK;
import static teleshop.ledger.domain.Account.COURIER_PAYABLE;
import static teleshop.ledger.domain.Account.COURIER_RECEIVABLE;
import static teleshop.ledger.domain.Account.REFUND_PAYABLE;
import static teleshop.ledger.domain.Posting.credit;
import static teleshop.ledger.domain.Posting.debit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import teleshop.kernel.Money;
import teleshop.ledger.domain.Account;
import teleshop.ledger.domain.Dimensions;
import teleshop.ledger.domain.JournalEntry;
import teleshop.ledger.domain.Posting;
import teleshop.ledger.domain.Source;

/** What a courier's transfer posts: each parcel is settled, what is not ours is owed back. */
public final class BankPostings {

    public static final String TRANSFER = "P8b";
    public static final String EXCESS = "P14";

    /** One transfer. */
    public record Transfer(String courier, String bankRef, Money amount, LocalDate date) {

        Source source() {
            return new Source("bank-receipt", courier + ":" + bankRef);
        }
    }

    private final Transfer transfer;
    private final Dimensions courier;

    public BankPostings(Transfer transfer) {
        this.transfer = transfer;
        this.courier = Dimensions.ofCourier(transfer.courier());
    }

    /** The first transfer for a statement: settles every row of it. */
    public List<JournalEntry> settling(List<RemittedLine> lines) {
        var settled = new ArrayList<Posting>();
        var excess = new ArrayList<Posting>();
        lines.forEach(line -> settled.addAll(settle(line)));
        lines.forEach(line -> excess.add(credit(COURIER_PAYABLE, line.excess(), about(line))));
        Money rest = transfer.amount().plus(sum(settled)).plus(sum(excess));
        settled.add(rest(rest));
        return List.of(entry(TRANSFER, settled), entry(EXCESS, excess));
    }

    /**
     * A later transfer for the same statement.
     *
     * @param missing what the first ones fell short
     */
    public List<JournalEntry> topUp(Money missing) {
        Money due = transfer.amount().compareTo(missing) < 0 ? transfer.amount() : missing;
        return List.of(
                entry(
                        TRANSFER,
                        List.of(
                                credit(COURIER_RECEIVABLE, due, courier),
                                credit(COURIER_PAYABLE, transfer.amount().minus(due), courier))));
    }

    private List<Posting> settle(RemittedLine line) {
        if (line.isParked()) {
            return List.of(credit(COURIER_PAYABLE, line.net(), about(line)));
        }
        Money foreign = line.isOnPrepaid() ? line.collected() : Money.ZERO;
        Money ours = line.net().minus(line.excess()).minus(foreign);
        return List.of(
                credit(COURIER_RECEIVABLE, ours, about(line)),
                credit(REFUND_PAYABLE, foreign, about(line)));
    }

    /** Too much is owed back; too little stays on the courier as a whole. */
    private Posting rest(Money rest) {
        Account account = rest.isNegative() ? COURIER_RECEIVABLE : COURIER_PAYABLE;
        return credit(account, rest, courier);
    }

    private JournalEntry entry(String rule, List<Posting> credits) {
        var postings = new ArrayList<Posting>();
        postings.add(debit(BANK, sum(credits).negated(), courier));
        postings.addAll(credits);
        return new JournalEntry(transfer.date(), transfer.source(), rule, postings);
    }

    private Dimensions about(RemittedLine line) {
        return Dimensions.ofWaybill(line.waybill(), transfer.courier(), line.order());
    }

    /** Of credits, so at most zero. */
    private static Money sum(List<Posting> credits) {
        return Money.total(credits.stream().map(Posting::amount).toList());
    }
}
