package teleshop.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import teleshop.settlement.domain.StatementId;

/** The statements that a run of the reconciliation is about. */
@Dependent
class WhichStatements {

    @Inject private NightShift shift;

    /**
     * @param parameter the id of one; null or empty for all that are not through
     */
    List<StatementId> named(String parameter) {
        return parameter == null || parameter.isBlank()
                ? shift.unfinished()
                : List.of(new StatementId(Long.parseLong(parameter)));
    }
}
