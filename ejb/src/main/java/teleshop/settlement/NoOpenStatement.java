package teleshop.settlement;

import teleshop.kernel.BusinessException;

/** No reconciled statement of the courier waits for money. */
public class NoOpenStatement extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NoOpenStatement(String courier) {
        super("no-open-statement", "no statement of " + courier + " waits for money");
    }
}
