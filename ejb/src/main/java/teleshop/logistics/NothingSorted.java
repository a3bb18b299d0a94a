package teleshop.logistics;

import teleshop.kernel.BusinessException;
import teleshop.order.domain.OrderNumber;

/** The order has no parcel yet, or not any more. */
public final class NothingSorted extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NothingSorted(OrderNumber order) {
        super("nothing-sorted", order + " has no parcel");
    }
}
