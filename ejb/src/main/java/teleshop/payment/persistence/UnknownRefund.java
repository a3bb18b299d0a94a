package teleshop.payment.persistence;

import teleshop.kernel.Missing;
import teleshop.payment.domain.RefundNumber;

/** There is no refund of that number. */
public class UnknownRefund extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownRefund(RefundNumber number) {
        super("unknown-refund", "no refund " + number);
    }
}
