package teleshop.order;

import teleshop.kernel.BusinessException;

/** There is not enough of a product to promise. */
public final class NotReservable extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotReservable(String sku) {
        super("not-reservable", "not enough of " + sku);
    }
}
