package teleshop.ledger;

import java.time.LocalDate;
import teleshop.kernel.BusinessException;

/** The books of that month are closed: nothing may be posted into it any more. */
public class PeriodClosed extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PeriodClosed(LocalDate date) {
        super("period-closed", "the period of " + date + " is closed");
    }
}
