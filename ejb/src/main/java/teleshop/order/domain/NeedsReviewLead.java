package teleshop.order.domain;

import teleshop.kernel.BusinessException;

/** The score is so high that the review lead, or a call to the customer, must decide. */
public final class NeedsReviewLead extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NeedsReviewLead(OrderNumber number) {
        super("needs-review-lead", number + " is approved by the review lead or after a call");
    }
}
