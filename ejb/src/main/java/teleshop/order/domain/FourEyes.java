package teleshop.order.domain;

import teleshop.kernel.BusinessException;

/** Who took an order does not approve it. */
public final class FourEyes extends BusinessException {

    private static final long serialVersionUID = 1L;

    public FourEyes(OrderNumber number) {
        super("four-eyes", number + " is approved by somebody who did not take it");
    }
}
