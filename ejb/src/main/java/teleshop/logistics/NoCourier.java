package teleshop.logistics;

import teleshop.kernel.BusinessException;
import teleshop.order.domain.OrderNumber;

/** Nobody delivers to the address or collects so much there; the order stands in the exceptions. */
public final class NoCourier extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NoCourier(OrderNumber order) {
        super("no-courier", "no courier covers the address and amount of " + order);
    }
}
