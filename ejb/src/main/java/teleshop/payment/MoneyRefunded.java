package teleshop.payment;

import teleshop.kernel.BusinessException;
import teleshop.payment.domain.ReceiptNumber;

/** The money of a receipt went back to the customer, or is about to: it cannot be cancelled. */
public class MoneyRefunded extends BusinessException {

    private static final long serialVersionUID = 1L;

    public MoneyRefunded(ReceiptNumber receipt) {
        super("money-refunded", "money of " + receipt + " is refunded or asked back");
    }
}
