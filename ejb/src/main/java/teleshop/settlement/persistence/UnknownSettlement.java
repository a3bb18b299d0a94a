package teleshop.settlement.persistence;

import teleshop.kernel.Missing;
import teleshop.settlement.domain.SettlementId;

/** There is no statement to a supplier of that number. */
public class UnknownSettlement extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownSettlement(SettlementId id) {
        super("unknown-settlement", "no settlement " + id.value());
    }
}
