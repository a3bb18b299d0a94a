package teleshop.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import teleshop.kernel.Roles;
import teleshop.settlement.domain.CourierStatement;
import teleshop.settlement.domain.StatementId;
import teleshop.settlement.persistence.Statements;
import teleshop.site.Caller;
import teleshop.site.Outbox;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Files a courier's statement away and has it reconciled, in a transaction of its own. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.FINANCE_LEAD, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StatementArchiving {

    @Inject private Statements statements;
    @Inject private Outbox outbox;
    @Inject private Trail trail;
    @Inject private Caller caller;
    @Inject private Clock clock;

    public StatementId keep(ReceivedFile file) {
        var upload = file.upload();
        return statements
                .find(upload.courier(), upload.checksum())
                .map(CourierStatement::id)
                .orElseGet(() -> add(file));
    }

    private StatementId add(ReceivedFile file) {
        var upload = file.upload();
        var statement = new CourierStatement(upload, caller.name(), clock.instant());
        statements.add(statement, file.content());
        var id = statement.id();
        var job = JobOrder.of("courier-reconciliation", Map.of("statement", id.value()));
        outbox.put(JobOrder.QUEUE, job.key(), job.text());
        trail.append(
                Fact.of(id, "receive")
                        .linking(
                                Map.of(
                                        "courier", upload.courier(),
                                        "file", upload.fileName(),
                                        "checksum", upload.checksum())));
        return id;
    }
}
