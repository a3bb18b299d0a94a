package teleshop.payment;

import teleshop.kernel.BusinessException;
import teleshop.kernel.Money;
import teleshop.order.domain.OrderNumber;

/** More would go back than was received for the order. */
public class RefundTooHigh extends BusinessException {

    private static final long serialVersionUID = 1L;

    public RefundTooHigh(OrderNumber order, Money left) {
        super("refund-too-high", "only " + left.minor() + " left to refund on " + order);
    }
}
