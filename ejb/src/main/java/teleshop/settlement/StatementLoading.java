package teleshop.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import teleshop.courier.Contracts;
import teleshop.kernel.Roles;
import teleshop.ledger.Periods;
import teleshop.settlement.StatementParsing.Parsed;
import teleshop.settlement.domain.CourierStatement;
import teleshop.settlement.domain.RowReading;
import teleshop.settlement.domain.StatementId;
import teleshop.settlement.domain.StatementStatus;
import teleshop.settlement.persistence.StatementMatching;
import teleshop.settlement.persistence.StatementRows;
import teleshop.settlement.persistence.Statements;
import teleshop.site.SiteCurrency;
import teleshop.site.SiteZone;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Reads a received file into rows, or refuses it whole: the first step of its reconciliation. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class StatementLoading {

    @Inject private Statements statements;
    @Inject private StatementRows rows;
    @Inject private StatementMatching matching;
    @Inject private Contracts contracts;
    @Inject private Periods periods;
    @Inject private SiteZone site;
    @Inject private SiteCurrency currency;
    @Inject private Clock clock;
    @Inject private Trail trail;

    /**
     * Again changes nothing.
     *
     * @return whether there are rows to judge
     */
    public boolean load(StatementId id) {
        var statement = statements.locked(id);
        if (statement.status() == StatementStatus.RECEIVED) {
            read(statement);
        }
        return statement.status() == StatementStatus.READ;
    }

    private void read(CourierStatement statement) {
        try {
            keep(statement, parsed(statement));
        } catch (FileRefused no) {
            statement.refuse(no.reason());
            trail.append(Fact.of(statement.id(), "refuse").because(no.reason()));
        }
    }

    private Parsed parsed(CourierStatement statement) {
        var form = contracts.form(statement.courier());
        var setting =
                new RowReading.Setting(
                        statement.courier(),
                        statement.statementNo(),
                        form.statusWords(),
                        currency.code(),
                        site.zone(),
                        clock.instant(),
                        periods::isClosed);
        var parsing = new StatementParsing(form, new RowReading(setting));
        return parsing.parse(statements.file(statement.id()));
    }

    private void keep(CourierStatement statement, Parsed parsed) {
        rows.add(statement.id(), statement.courier(), parsed.lines());
        rows.addBad(statement.id(), parsed.bad());
        matching.markDuplicates(statement.id());
        statement.read(parsed.rows(), parsed.net(), parsed.controlled());
        trail.append(
                Fact.of(statement.id(), "read")
                        .linking(
                                Map.of(
                                        "rows", String.valueOf(parsed.rows()),
                                        "bad", String.valueOf(parsed.bad().size()),
                                        "net", String.valueOf(parsed.net().minor()))));
    }
}
