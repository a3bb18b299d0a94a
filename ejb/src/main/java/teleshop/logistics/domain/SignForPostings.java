package teleshop.logistics.domain;

import static teleshop.ledger.domain.Account.COLLECTED_FOR_SUPPLIERS;
import static teleshop.ledger.domain.Account.COMMISSION_INCOME;
import static teleshop.ledger.domain.Account.COST_OF_GOODS;
import static teleshop.ledger.domain.Account.COURIER_RECEIVABLE;
import static teleshop.ledger.domain.Account.CUSTOMER_ADVANCES;
import static teleshop.ledger.domain.Account.GOODS_IN_DELIVERY;
import static teleshop.ledger.domain.Account.GOODS_NOT_INVOICED;
import static teleshop.ledger.domain.Account.OUTPUT_VAT;
import static teleshop.ledger.domain.Account.SALES;
import static teleshop.ledger.domain.Posting.credit;
import static teleshop.ledger.domain.Posting.debit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import teleshop.kernel.Money;
import teleshop.kernel.Vat;
import teleshop.ledger.domain.Dimensions;
import teleshop.ledger.domain.JournalEntry;
import teleshop.ledger.domain.Posting;
import teleshop.ledger.domain.Source;

/**
 * What is posted when a customer signs for a parcel or a part of it: P6 (COD) or P7 (prepaid) for
 * what we sell ourselves, P15 in their place for what we sell on commission.
 */
public final class SignForPostings {

    /** VAT in our commission. */
    private static final int SERVICE_VAT_BP = 600;

    private final Shipment shipment;
    private final LocalDate day;
    private final Source source;
    private final Dimensions about;

    /** What the courier still owes us of this parcel; the rest was paid before. */
    private Money codLeft;

    private SignForPostings(Shipment shipment, List<ParcelLine> before, LocalDate day) {
        var id = shipment.waybill().value();
        boolean first = isFirst(before);
        this.shipment = shipment;
        this.day = day;
        this.source = new Source("shipment", first ? id : id + "-rest");
        this.about = GoodsPostings.about(shipment);
        this.codLeft = first ? shipment.codDue() : codLeft(shipment, before);
    }

    private static boolean isFirst(List<ParcelLine> before) {
        return before.stream().allMatch(line -> line.signed() == 0);
    }

    private static Money codLeft(Shipment shipment, List<ParcelLine> before) {
        var signed = before.stream().map(line -> line.amountOf(line.signed())).toList();
        var left = shipment.codDue().minus(shipment.fees()).minus(Money.total(signed));
        return left.isNegative() ? Money.ZERO : left;
    }

    /**
     * The entries for what was signed now; some may move nothing.
     *
     * @param shipment after it was signed for
     * @param before its lines before that: what was signed then is posted already
     */
    public static List<JournalEntry> of(Shipment shipment, List<ParcelLine> before, LocalDate day) {
        var fees = isFirst(before) ? shipment.fees() : Money.ZERO;
        var posting = new SignForPostings(shipment, before, day);
        var sales = sales(shipment, before);
        return List.of(posting.own(sales, fees), posting.agency(sales));
    }

    private static List<Sale> sales(Shipment shipment, List<ParcelLine> before) {
        var sales = new ArrayList<Sale>();
        var now = shipment.lines();
        for (int i = 0; i < now.size(); i++) {
            sales.add(new Sale(now.get(i), before.get(i).signed()));
        }
        return sales;
    }

    private JournalEntry own(List<Sale> sales, Money fees) {
        var postings = new ArrayList<Posting>();
        sales.stream().filter(s -> !s.line().isOnCommission()).forEach(s -> own(s, postings));
        revenue(fees, feeRate(), about, postings);
        var rule = shipment.codDue().equals(Money.ZERO) ? "P7" : "P6";
        return new JournalEntry(day, source, rule, postings);
    }

    private void own(Sale sale, List<Posting> postings) {
        var line = sale.line();
        var dimensions = about.withSupplier(line.supplier());
        revenue(sale.amount(), line.taxRateBp(), dimensions, postings);
        var goods = line.isOwn() ? GOODS_IN_DELIVERY : GOODS_NOT_INVOICED;
        postings.add(debit(COST_OF_GOODS, sale.cost(), dimensions));
        postings.add(credit(goods, sale.cost(), dimensions));
    }

    private void revenue(Money gross, int rateBp, Dimensions whose, List<Posting> postings) {
        var vat = Vat.split(gross, rateBp);
        owed(gross, postings);
        postings.add(credit(SALES, vat.net(), whose));
        postings.add(credit(OUTPUT_VAT, vat.tax(), whose));
    }

    /** By the courier as far as it collects, else by nobody: the advance is used up. */
    private void owed(Money gross, List<Posting> postings) {
        var collected = gross.compareTo(codLeft) < 0 ? gross : codLeft;
        codLeft = codLeft.minus(collected);
        postings.add(debit(COURIER_RECEIVABLE, collected, about));
        postings.add(debit(CUSTOMER_ADVANCES, gross.minus(collected), about));
    }

    /** Freight and COD fee are taxed as the goods they come with, at the highest of their rates. */
    private int feeRate() {
        return shipment.lines().stream().mapToInt(ParcelLine::taxRateBp).max().orElse(0);
    }

    private JournalEntry agency(List<Sale> sales) {
        var postings = new ArrayList<Posting>();
        sales.stream()
                .filter(sale -> sale.line().isOnCommission())
                .forEach(sale -> agency(sale, postings));
        return new JournalEntry(day, source, "P15", postings);
    }

    private void agency(Sale sale, List<Posting> postings) {
        var whose = about.withSupplier(sale.line().supplier());
        var commission = sale.kept();
        var vat = Vat.split(commission, SERVICE_VAT_BP);
        owed(sale.amount(), postings);
        postings.add(credit(COLLECTED_FOR_SUPPLIERS, sale.amount().minus(commission), whose));
        postings.add(credit(COMMISSION_INCOME, vat.net(), whose));
        postings.add(credit(OUTPUT_VAT, vat.tax(), whose));
    }

    /**
     * What was signed of one line now.
     *
     * @param before how many were signed earlier
     */
    private record Sale(ParcelLine line, int before) {

        Money amount() {
            return line.amountOf(line.signed()).minus(line.amountOf(before));
        }

        Money cost() {
            return line.cost(line.signed() - before);
        }

        Money kept() {
            return line.keptOf(line.signed()).minus(line.keptOf(before));
        }
    }
}
