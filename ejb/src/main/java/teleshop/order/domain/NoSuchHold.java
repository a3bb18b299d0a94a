package teleshop.order.domain;

import teleshop.kernel.BusinessException;

/** There is no open hold of that type on the order. */
public final class NoSuchHold extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NoSuchHold(OrderNumber number, HoldType type) {
        super("no-such-hold", "no open hold " + type.code() + " on " + number);
    }
}
