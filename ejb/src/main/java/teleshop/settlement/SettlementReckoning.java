package teleshop.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import teleshop.kernel.Money;
import teleshop.kernel.Roles;
import teleshop.ledger.Bookkeeping;
import teleshop.settlement.domain.Settlement;
import teleshop.settlement.domain.SettlementId;
import teleshop.settlement.domain.SettlementKind;
import teleshop.settlement.domain.SettlementLine;
import teleshop.settlement.domain.SettlementPostings;
import teleshop.settlement.domain.SettlementStatus;
import teleshop.settlement.domain.SettlementTerms;
import teleshop.settlement.persistence.SettlementLines;
import teleshop.settlement.persistence.Settlements;
import teleshop.settlement.persistence.SupplierAccounts;
import teleshop.settlement.persistence.SupplierSales;
import teleshop.settlement.persistence.SupplierSales.HoldBackRow;
import teleshop.site.SiteZone;
import teleshop.supplier.Agreements;
import teleshop.supplier.domain.AgreementVersion;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Reckons what a supplier is owed: one statement in one transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class SettlementReckoning {

    @Inject private Settlements settlements;
    @Inject private SettlementLines lines;
    @Inject private SupplierAccounts accounts;
    @Inject private SupplierSales sales;
    @Inject private Agreements agreements;
    @Inject private Bookkeeping books;
    @Inject private SiteZone site;
    @Inject private Clock clock;
    @Inject private Trail trail;

    /** Asked for and not reckoned yet. */
    public List<SettlementId> requested() {
        return settlements.requested();
    }

    /** Again changes nothing. */
    public void reckon(SettlementId id) {
        var settlement = settlements.locked(id);
        if (settlement.status() == SettlementStatus.REQUESTED) {
            reckon(settlement);
        }
    }

    private void reckon(Settlement settlement) {
        var supplier = settlement.period().supplier();
        var versions = agreements.versions(supplier);
        sales.open(supplier, Money.ZERO, Money.ZERO);
        settlements.lockSupplier(supplier);
        sales.collect(supplier);
        var account = accounts.of(supplier, versions, site.zone(), lines.left(supplier));
        var period = settlement.period();
        var settled = new SettlementTerms(period.from(), period.to()).settle(account);
        lines.add(settlement, settled);
        settled.forEach(line -> keepHoldBack(settlement, line, versions));
        settlement.reckon(SettlementTerms.sum(settled));
        post(settlement, settled, versions);
    }

    private void keepHoldBack(
            Settlement settlement, SettlementLine line, List<AgreementVersion> versions) {
        if (line.kind() != SettlementKind.HOLD_BACK) {
            return;
        }
        versions.stream()
                .filter(v -> line.reference().equals("version " + v.version()))
                .findFirst()
                .map(
                        v ->
                                new HoldBackRow(
                                        HoldBackName.prefix(settlement.id()) + line.reference(),
                                        line.amount().negated(),
                                        settlement.period().to(),
                                        v.terms().holdBack().months(),
                                        false))
                .ifPresent(kept -> sales.add(settlement.period().supplier(), kept));
    }

    private void post(
            Settlement settlement, List<SettlementLine> settled, List<AgreementVersion> versions) {
        var supplier = settlement.period().supplier();
        var mode = versions.get(versions.size() - 1).terms().mode();
        var entry =
                new SettlementPostings(mode, supplier)
                        .of(settled, settlement.source(), site.dayOf(clock.instant()));
        books.post(entry);
        trail.append(
                Fact.of(settlement.id(), "reckon")
                        .linking(
                                Map.of(
                                        "supplier", supplier,
                                        "lines", String.valueOf(settled.size()),
                                        "payable", String.valueOf(settlement.payable().minor()))));
    }
}
