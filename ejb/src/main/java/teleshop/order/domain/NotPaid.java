package teleshop.order.domain;

import teleshop.kernel.BusinessException;

/** A prepaid order is approved when its money is there. */
public final class NotPaid extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotPaid(OrderNumber number) {
        super("not-paid", number + " is not paid yet");
    }
}
