package teleshop.order;

import teleshop.kernel.Forbidden;
import teleshop.order.domain.OrderNumber;

/** Who may cancel depends on how far the order has come. */
public final class NotYoursToCancel extends Forbidden {

    private static final long serialVersionUID = 1L;

    public NotYoursToCancel(OrderNumber number) {
        super("cancel-of-another-role", number + " is for others to cancel now");
    }
}
