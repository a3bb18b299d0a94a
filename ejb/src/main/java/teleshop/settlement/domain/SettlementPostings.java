package teleshop.settlement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import teleshop.kernel.Money;
import teleshop.ledger.domain.Account;
import teleshop.ledger.domain.Dimensions;
import teleshop.ledger.domain.JournalEntry;
import teleshop.ledger.domain.Posting;
import teleshop.ledger.domain.Source;
import teleshop.supplier.domain.SupplyMode;

/**
 * What a supplier's statement posts, as DOMAIN 7.4 has it: the share that we collected or the goods
 * that were not invoiced become a payable, less what the supplier bears.
 */
public final class SettlementPostings {

    public static final String RULE = "S1";
    public static final String REVERSED = "S1-reversed";

    /** Kinds that take from or add to one account. What is carried on was posted before. */
    private static final Map<SettlementKind, Account> ACCOUNTS =
            Map.of(
                    SettlementKind.AIRTIME, Account.AIRTIME,
                    SettlementKind.SERVICE_FEE, Account.COMMISSION_INCOME,
                    SettlementKind.RETURN_FREIGHT, Account.FREIGHT,
                    SettlementKind.FREIGHT_REIMBURSED, Account.FREIGHT,
                    SettlementKind.PENALTY, Account.SUNDRY_GAIN,
                    SettlementKind.HOLD_BACK, Account.HOLD_BACK,
                    SettlementKind.HOLD_BACK_RELEASE, Account.HOLD_BACK,
                    SettlementKind.ADVANCE_RECOVERED, Account.SUPPLIER_ADVANCES,
                    SettlementKind.CLAIM, Account.SUNDRY_GAIN);

    private final SupplyMode mode;
    private final Dimensions supplier;

    public SettlementPostings(SupplyMode mode, String supplier) {
        this.mode = mode;
        this.supplier = Dimensions.ofSupplier(supplier);
    }

    public JournalEntry of(List<SettlementLine> lines, Source source, LocalDate day) {
        var sums = new TreeMap<Account, Money>();
        for (var line : lines) {
            if (line.kind() != SettlementKind.CARRY_FORWARD) {
                sums.merge(account(line.kind()), line.amount(), Money::plus);
            }
        }
        var postings = new ArrayList<Posting>();
        sums.forEach((account, sum) -> postings.add(Posting.debit(account, sum, supplier)));
        Money payable = Money.total(sums.values());
        postings.add(Posting.credit(Account.SUPPLIER_PAYABLE, payable, supplier));
        return new JournalEntry(day, source, RULE, postings);
    }

    private Account account(SettlementKind kind) {
        return switch (kind) {
            case SALE, RETURN, COMMISSION -> goods();
            case PRICE_DIFF ->
                    mode == SupplyMode.COMMISSION
                            ? Account.COMMISSION_INCOME
                            : Account.COST_OF_GOODS;
            default -> ACCOUNTS.get(kind);
        };
    }

    private Account goods() {
        return mode == SupplyMode.COMMISSION
                ? Account.COLLECTED_FOR_SUPPLIERS
                : Account.GOODS_NOT_INVOICED;
    }
}
