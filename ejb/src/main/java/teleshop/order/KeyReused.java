package teleshop.order;

import teleshop.kernel.BusinessException;

/** An idempotency key names one order; it came again with another body. */
public final class KeyReused extends BusinessException {

    private static final long serialVersionUID = 1L;

    public KeyReused() {
        super("idempotency-key-reused", "this key was used for another order");
    }
}
