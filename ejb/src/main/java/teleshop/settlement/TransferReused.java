package teleshop.settlement;

import teleshop.kernel.BusinessException;

/** That reference of the bank stands for another amount. */
public class TransferReused extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TransferReused(String bankRef) {
        super("transfer-reused", "another transfer has the reference " + bankRef);
    }
}
