package teleshop.order;

import teleshop.kernel.BusinessException;
import teleshop.order.domain.OrderNumber;

/** A correction changes something, or an order comes back with a comment. */
public final class NothingChanged extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NothingChanged(OrderNumber number) {
        super("nothing-changed", "nothing was changed in " + number);
    }
}
