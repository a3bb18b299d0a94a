package teleshop.settlement.persistence;

import teleshop.kernel.Missing;
import teleshop.settlement.domain.CaseId;

/** There is no discrepancy case of that number. */
public class UnknownCase extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownCase(CaseId id) {
        super("unknown-case", "no case " + id.value());
    }
}
