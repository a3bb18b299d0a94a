package teleshop.order.domain;

import teleshop.kernel.BusinessException;

/** The goods that a receipt paid for are on their way: it is not cancelled any more. */
public final class ReceiptOnItsWay extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ReceiptOnItsWay(OrderNumber number, OrderStatus status) {
        super("goods-on-their-way", number + " is " + status);
    }
}
