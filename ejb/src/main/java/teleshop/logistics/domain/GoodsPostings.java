package teleshop.logistics.domain;

import static teleshop.ledger.domain.Account.COURIER_CLAIMS;
import static teleshop.ledger.domain.Account.GOODS_IN_DELIVERY;
import static teleshop.ledger.domain.Account.INVENTORY;
import static teleshop.ledger.domain.Account.STOCK_LOSS;
import static teleshop.ledger.domain.Account.SUNDRY_GAIN;
import static teleshop.ledger.domain.Posting.credit;
import static teleshop.ledger.domain.Posting.debit;

import java.time.LocalDate;
import java.util.List;
import teleshop.kernel.Money;
import teleshop.ledger.domain.Account;
import teleshop.ledger.domain.Dimensions;
import teleshop.ledger.domain.JournalEntry;
import teleshop.ledger.domain.Posting;
import teleshop.ledger.domain.Source;

/** What our own goods do in the books while they travel; a supplier's goods are not in them. */
public final class GoodsPostings {

    private GoodsPostings() {}

    static Source source(Shipment shipment) {
        return new Source("shipment", shipment.waybill().value());
    }

    static Dimensions about(Shipment shipment) {
        return Dimensions.ofWaybill(
                shipment.waybill().value(), shipment.courier(), shipment.order().value());
    }

    /** P5: they leave the warehouse. */
    public static JournalEntry handedOver(Shipment shipment, LocalDate day) {
        return moved(shipment, day, "P5", GOODS_IN_DELIVERY, INVENTORY);
    }

    /** P9: what was not taken is back and sound. */
    public static JournalEntry backSound(Shipment shipment, LocalDate day) {
        return moved(shipment, day, "P9", INVENTORY, GOODS_IN_DELIVERY);
    }

    /** P9a: what was not taken is back and spoilt. */
    public static JournalEntry backSpoilt(Shipment shipment, LocalDate day) {
        return moved(shipment, day, "P9a", STOCK_LOSS, GOODS_IN_DELIVERY);
    }

    /** P10: the courier lost them and pays the claim agreed; more than they cost is a gain. */
    public static JournalEntry lost(Shipment shipment, Money claim, LocalDate day) {
        var about = about(shipment);
        var cost = costOfUntaken(shipment);
        var gain = claim.minus(cost);
        var difference =
                gain.isNegative()
                        ? debit(STOCK_LOSS, gain.negated(), about)
                        : credit(SUNDRY_GAIN, gain, about);
        return new JournalEntry(
                day,
                source(shipment),
                "P10",
                List.of(
                        debit(COURIER_CLAIMS, claim, about),
                        credit(GOODS_IN_DELIVERY, cost, about),
                        difference));
    }

    private static JournalEntry moved(
            Shipment shipment, LocalDate day, String rule, Account to, Account from) {
        var cost = costOfUntaken(shipment);
        var about = about(shipment);
        List<Posting> postings = List.of(debit(to, cost, about), credit(from, cost, about));
        return new JournalEntry(day, source(shipment), rule, postings);
    }

    private static Money costOfUntaken(Shipment shipment) {
        return Money.total(
                shipment.lines().stream()
                        .filter(ParcelLine::isOwn)
                        .map(line -> line.cost(line.quantity() - line.signed()))
                        .toList());
    }
}
