package teleshop.order.domain;

import teleshop.kernel.Missing;

/** There is no order of that number. */
public final class UnknownOrder extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownOrder(OrderNumber number) {
        super("unknown-order", "no order " + number);
    }
}
