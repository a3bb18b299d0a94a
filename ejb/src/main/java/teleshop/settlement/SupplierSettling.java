package teleshop.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import teleshop.kernel.Roles;
import teleshop.ledger.Bookkeeping;
import teleshop.settlement.domain.Settlement;
import teleshop.settlement.domain.Settlement.Period;
import teleshop.settlement.domain.SettlementId;
import teleshop.settlement.domain.SettlementPostings;
import teleshop.settlement.domain.SettlementStatus;
import teleshop.settlement.persistence.SettlementLines;
import teleshop.settlement.persistence.Settlements;
import teleshop.settlement.persistence.SupplierSales;
import teleshop.site.Caller;
import teleshop.site.Outbox;
import teleshop.supplier.Agreements;
import teleshop.supplier.UnknownSupplier;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Asks for statements to suppliers, shows them and sees them through. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.FINANCE_LEAD})
public class SupplierSettling {

    private static final int MOST = 100;

    @Inject private Settlements settlements;
    @Inject private SettlementLines lines;
    @Inject private SupplierSales sales;
    @Inject private Agreements agreements;
    @Inject private Bookkeeping books;
    @Inject private Outbox outbox;
    @Inject private Trail trail;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** The same period again, unless it was cancelled, is the same statement. */
    public SettlementView ask(@Valid AskSettlement command) {
        var period = command.period();
        if (agreements.versions(period.supplier()).isEmpty()) {
            throw new UnknownSupplier(period.supplier());
        }
        return view(settlements.live(period).orElseGet(() -> add(period)));
    }

    public SettlementView view(SettlementId id) {
        return view(settlements.get(id));
    }

    /** Newest first, 100 at most, without their lines one by one. */
    public List<SettlementView> latest() {
        return settlements.latest(MOST).stream().map(this::view).toList();
    }

    /** Moves it on one step: confirm, send, and so on up to paid. */
    public SettlementView take(SettlementId id, SettlementStatus.Step step) {
        var settlement = settlements.locked(id);
        settlement.take(step);
        trail.append(Fact.of(id, step.name().toLowerCase(Locale.ROOT)));
        return view(settlement);
    }

    /** Its posting is reversed, and its lines may stand in the next statement. */
    public SettlementView cancel(SettlementId id) {
        var settlement = settlements.locked(id);
        boolean posted = settlement.status() != SettlementStatus.REQUESTED;
        settlement.take(SettlementStatus.Step.CANCEL);
        lines.free(id);
        sales.dropHoldBacks(settlement.period().supplier(), HoldBackName.prefix(id));
        if (posted && !lines.of(id).isEmpty()) {
            var source = settlement.source();
            books.reverse(source, SettlementPostings.RULE, source, SettlementPostings.REVERSED);
        }
        trail.append(Fact.of(id, "cancel"));
        return view(settlement);
    }

    private Settlement add(Period period) {
        var settlement = new Settlement(period, caller.name(), clock.instant());
        settlements.add(settlement);
        var id = settlement.id();
        var job = JobOrder.of("supplier-settlement", Map.of("settlement", id.value()));
        outbox.put(JobOrder.QUEUE, job.key(), job.text());
        trail.append(
                Fact.of(id, "ask")
                        .linking(
                                Map.of(
                                        "supplier", period.supplier(),
                                        "from", period.from().toString(),
                                        "to", period.to().toString())));
        return settlement;
    }

    private SettlementView view(Settlement settlement) {
        return SettlementView.of(settlement, lines.of(settlement.id()));
    }
}
