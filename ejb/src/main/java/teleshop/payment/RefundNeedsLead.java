package teleshop.payment;

import teleshop.kernel.BusinessException;
import teleshop.kernel.Money;
import teleshop.payment.domain.RefundNumber;

/** A refund above the limit of the role is for the finance lead. */
public class RefundNeedsLead extends BusinessException {

    private static final long serialVersionUID = 1L;

    public RefundNeedsLead(RefundNumber refund, Money amount) {
        super("refund-needs-lead", refund + " over " + amount.minor() + " is for the lead");
    }
}
