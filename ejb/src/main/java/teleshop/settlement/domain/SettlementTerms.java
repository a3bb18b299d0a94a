package teleshop.settlement.domain;

import static teleshop.settlement.domain.SettlementKind.ADVANCE_RECOVERED;
import static teleshop.settlement.domain.SettlementKind.AIRTIME;
import static teleshop.settlement.domain.SettlementKind.CARRY_FORWARD;
import static teleshop.settlement.domain.SettlementKind.COMMISSION;
import static teleshop.settlement.domain.SettlementKind.FREIGHT_REIMBURSED;
import static teleshop.settlement.domain.SettlementKind.HOLD_BACK;
import static teleshop.settlement.domain.SettlementKind.HOLD_BACK_RELEASE;
import static teleshop.settlement.domain.SettlementKind.RETURN;
import static teleshop.settlement.domain.SettlementKind.RETURN_FREIGHT;
import static teleshop.settlement.domain.SettlementKind.SALE;
import static teleshop.settlement.domain.SettlementKind.SERVICE_FEE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import teleshop.kernel.Money;
import teleshop.supplier.domain.AgreementVersion;
import teleshop.supplier.domain.SupplyMode;

/**
 * Makes a supplier's statement of all that became ripe by the last day of a period. Each line keeps
 * the terms of the day it was ordered; service fee and hold-back are rounded once per version.
 */
public final class SettlementTerms {

    /** What one agreement version comes to: service fee and hold-back are taken of it. */
    private static final class Turnover {

        private final AgreementVersion agreed;
        private Money net = Money.ZERO;
        private Money commission = Money.ZERO;

        Turnover(AgreementVersion agreed) {
            this.agreed = agreed;
        }

        void add(Money gross, Money kept) {
            net = net.plus(gross);
            commission = commission.plus(kept);
        }
    }

    private final LocalDate from;
    private final LocalDate to;

    /** Both days inclusive, in the shop's zone. */
    public SettlementTerms(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** The lines of the statement; their sum is payable, or carried on if it is below zero. */
    public List<SettlementLine> settle(SupplierAccount account) {
        var lines = new ArrayList<SettlementLine>();
        var byVersion = new TreeMap<Integer, Turnover>();
        var commissions = new Commissions(account.sold(), account.returns());
        addSales(account, commissions, lines, byVersion);
        addReturns(account, commissions, lines, byVersion);
        addPurchases(account, lines, byVersion);
        byVersion.values().forEach(turnover -> addShares(turnover, lines));
        addDated(account, lines);
        account.kept().stream()
                .filter(kept -> kept.isDue(to))
                .forEach(k -> add(lines, HOLD_BACK_RELEASE, k.statement(), k.amount()));
        add(lines, CARRY_FORWARD, "carry", account.carry());
        Money payable = sum(lines);
        if (payable.compareTo(Money.ZERO) > 0) {
            Money back = payable.compareTo(account.advance()) < 0 ? payable : account.advance();
            add(lines, ADVANCE_RECOVERED, "advance", back.negated());
        }
        return List.copyOf(lines);
    }

    public static Money sum(List<SettlementLine> lines) {
        return Money.total(lines.stream().map(SettlementLine::amount).toList());
    }

    private void addSales(
            SupplierAccount account,
            Commissions commissions,
            List<SettlementLine> lines,
            Map<Integer, Turnover> byVersion) {
        for (var line : account.sold()) {
            if (!line.settled() && line.isRipe(to)) {
                Money kept = commissions.of(line);
                turnover(byVersion, line).add(line.gross(), kept);
                add(lines, SALE, line.line(), line.gross());
                add(lines, COMMISSION, line.line(), kept.negated());
                addFreight(line, lines);
            }
        }
    }

    private static void addFreight(SoldLine line, List<SettlementLine> lines) {
        var terms = line.agreed().terms();
        if (terms.mode() == SupplyMode.DROP_SHIP) {
            add(lines, FREIGHT_REIMBURSED, line.line(), terms.freightPerShipment());
        }
    }

    private void addReturns(
            SupplierAccount account,
            Commissions commissions,
            List<SettlementLine> lines,
            Map<Integer, Turnover> byVersion) {
        var sold = new HashMap<String, SoldLine>();
        account.sold().forEach(line -> sold.put(line.line(), line));
        for (var back : account.returns()) {
            var line = sold.get(back.line());
            boolean stated = line.settled() || line.isRipe(to);
            if (!back.settled() && stated && !back.acceptedOn().isAfter(to)) {
                Money gross = share(line, back, line.gross()).negated();
                Money kept = share(line, back, commissions.of(line)).negated();
                turnover(byVersion, line).add(gross, kept);
                add(lines, RETURN, back.reference(), gross);
                add(lines, COMMISSION, back.reference(), kept.negated());
                addReturnFreight(line, back, lines);
            }
        }
    }

    private static void addReturnFreight(
            SoldLine line, GivenBack back, List<SettlementLine> lines) {
        var theirs = line.agreed().terms().returnFreightPaidBySupplierWhen();
        if (theirs.contains(back.responsibility())) {
            add(lines, RETURN_FREIGHT, back.reference(), back.freight().negated());
        }
    }

    /** The cumulated share, so that all parts of a line that came back are the line. */
    private static Money share(SoldLine line, GivenBack back, Money whole) {
        Money before = line.part(whole, back.before());
        return line.part(whole, back.before() + back.quantity()).minus(before);
    }

    private void addPurchases(
            SupplierAccount account, List<SettlementLine> lines, Map<Integer, Turnover> byVersion) {
        for (var bought : account.purchases()) {
            var item = bought.item();
            if (isInPeriod(item.on())) {
                byVersion
                        .computeIfAbsent(
                                bought.agreed().version(), v -> new Turnover(bought.agreed()))
                        .add(item.amount(), Money.ZERO);
                add(lines, item.kind(), item.reference(), item.amount());
            }
        }
    }

    private static void addShares(Turnover turnover, List<SettlementLine> lines) {
        var terms = turnover.agreed.terms();
        var reference = "version " + turnover.agreed.version();
        add(lines, SERVICE_FEE, reference, turnover.net.share(terms.serviceFee()).negated());
        Money kept = turnover.net.minus(turnover.commission).share(terms.holdBack().rate());
        add(lines, HOLD_BACK, reference, kept.isNegative() ? Money.ZERO : kept.negated());
    }

    private void addDated(SupplierAccount account, List<SettlementLine> lines) {
        account.spots().stream()
                .filter(spot -> isInPeriod(spot.on()))
                .forEach(spot -> add(lines, AIRTIME, spot.spot(), spot.share().negated()));
        account.items().stream()
                .filter(item -> isInPeriod(item.on()))
                .forEach(item -> add(lines, item.kind(), item.reference(), item.amount()));
    }

    private boolean isInPeriod(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static Turnover turnover(Map<Integer, Turnover> byVersion, SoldLine line) {
        return byVersion.computeIfAbsent(
                line.agreed().version(), version -> new Turnover(line.agreed()));
    }

    private static void add(
            List<SettlementLine> lines, SettlementKind kind, String reference, Money amount) {
        boolean isOwn = kind == SALE || kind == RETURN;
        if (isOwn || !amount.equals(Money.ZERO)) {
            lines.add(new SettlementLine(kind, reference, amount));
        }
    }
}
