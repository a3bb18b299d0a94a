package teleshop.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import teleshop.courier.Contracts;
import teleshop.kernel.Money;
import teleshop.kernel.Roles;
import teleshop.settlement.domain.CourierStatement;
import teleshop.settlement.domain.Discrepancy;
import teleshop.settlement.domain.DiscrepancyCase;
import teleshop.settlement.domain.Finding;
import teleshop.settlement.domain.StatementId;
import teleshop.settlement.domain.StatementStatus;
import teleshop.settlement.persistence.Cases;
import teleshop.settlement.persistence.Cases.MissingParcel;
import teleshop.settlement.persistence.Judgements;
import teleshop.settlement.persistence.Statements;
import teleshop.site.SiteZone;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Ends the reconciliation of a statement: looks for parcels it should have told of. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class StatementClosing {

    private static final int DAYS_TO_ANSWER = 7;

    @Inject private Statements statements;
    @Inject private Judgements judgements;
    @Inject private Cases cases;
    @Inject private Contracts contracts;
    @Inject private SiteZone site;
    @Inject private Clock clock;
    @Inject private Trail trail;

    /** Statements that were received and are not through, oldest first. */
    public List<StatementId> unfinished() {
        return statements.unfinished();
    }

    /** D02: signed for more days ago than the contract gives, and in no statement. */
    private void scanMissing(CourierStatement statement) {
        var contract = contracts.validOn(statement.courier(), today());
        var before = site.startOf(today().minusDays(contract.missingDays()));
        cases.missing(statement.courier(), before)
                .forEach(missing -> cases.add(open(statement, missing)));
    }

    /** Again changes nothing. */
    public void finish(StatementId id) {
        var statement = statements.locked(id);
        if (statement.status() != StatementStatus.READ) {
            return;
        }
        scanMissing(statement);
        statement.reconciled();
        var counts = new TreeMap<String, String>();
        judgements
                .byCode(id)
                .forEach(
                        (code, sums) ->
                                counts.put(name(code), sums.rows() + ":" + sums.net().minor()));
        trail.append(Fact.of(id, "reconcile").linking(Map.copyOf(counts)));
    }

    private static String name(String code) {
        return code.isEmpty() ? "matched" : code;
    }

    private DiscrepancyCase open(CourierStatement statement, MissingParcel missing) {
        var about =
                new DiscrepancyCase.About(
                        statement.id().number(),
                        0,
                        statement.courier(),
                        missing.waybill(),
                        missing.order());
        var finding = new Finding(Discrepancy.D02_MISSING_IN_STATEMENT, missing.due(), Money.ZERO);
        var due = today().plusDays(DAYS_TO_ANSWER);
        return new DiscrepancyCase(about, finding, clock.instant(), due);
    }

    private LocalDate today() {
        return site.dayOf(clock.instant());
    }
}
