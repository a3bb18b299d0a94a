package teleshop.payment.persistence;

import teleshop.kernel.Missing;
import teleshop.payment.domain.ReceiptNumber;

/** There is no receipt of that number. */
public class UnknownReceipt extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownReceipt(ReceiptNumber number) {
        super("unknown-receipt", "no receipt " + number);
    }
}
