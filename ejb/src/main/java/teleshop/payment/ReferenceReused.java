package teleshop.payment;

import teleshop.kernel.BusinessException;

/** The reference stands for other money. */
public class ReferenceReused extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ReferenceReused(String reference) {
        super("reference-reused", "another receipt has the reference " + reference);
    }
}
