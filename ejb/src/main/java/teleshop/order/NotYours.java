package teleshop.order;

import teleshop.kernel.Forbidden;
import teleshop.order.domain.OrderNumber;

/** An agent reads and changes only their own orders. */
public final class NotYours extends Forbidden {

    private static final long serialVersionUID = 1L;

    public NotYours(OrderNumber number) {
        super("not-your-order", number + " was taken by somebody else");
    }
}
