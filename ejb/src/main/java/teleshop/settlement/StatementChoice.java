package teleshop.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import teleshop.settlement.domain.BankPostings.Transfer;
import teleshop.settlement.domain.CourierStatement;
import teleshop.settlement.domain.StatementId;
import teleshop.settlement.domain.StatementStatus;
import teleshop.settlement.persistence.BankReceiptRows;
import teleshop.settlement.persistence.Statements;

/** Finds the statement that a courier's transfer is for. */
@ApplicationScoped
class StatementChoice {

    @Inject private Statements statements;
    @Inject private BankReceiptRows receipts;

    CourierStatement get(StatementId id) {
        return statements.get(id);
    }

    /**
     * The one that is asked for, else the one that names the transfer, else the oldest open one of
     * that very amount, else the oldest open one, else the oldest that fell short.
     */
    CourierStatement lockedFor(Transfer transfer, Long asked) {
        var id =
                Optional.ofNullable(asked)
                        .map(StatementId::new)
                        .or(() -> receipts.statementNaming(transfer))
                        .or(() -> fitting(transfer))
                        .orElseThrow(() -> new NoOpenStatement(transfer.courier()));
        var statement = statements.locked(id);
        if (!statement.courier().equals(transfer.courier()) || !statement.isReconciled()) {
            throw new NoOpenStatement(transfer.courier());
        }
        return statement;
    }

    private Optional<StatementId> fitting(Transfer transfer) {
        var open = statements.of(transfer.courier(), List.of(StatementStatus.RECONCILED));
        var exact = open.stream().filter(s -> s.netTotal().equals(transfer.amount())).findFirst();
        return exact.or(() -> open.stream().findFirst())
                .or(() -> shortPaid(transfer))
                .map(CourierStatement::id);
    }

    private Optional<CourierStatement> shortPaid(Transfer transfer) {
        return statements.of(transfer.courier(), List.of(StatementStatus.CASHED)).stream()
                .filter(s -> s.netTotal().compareTo(s.receivedMoney()) > 0)
                .findFirst();
    }
}
