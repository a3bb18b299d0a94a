package teleshop.settlement.persistence;

import teleshop.kernel.Missing;
import teleshop.settlement.domain.StatementId;

/** No statement was received under that number. */
public class UnknownStatement extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownStatement(StatementId id) {
        super("unknown-statement", "no statement " + id.value());
    }
}
