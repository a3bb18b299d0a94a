package teleshop.payment.domain;

import teleshop.kernel.Transitions;

/** How far money is on its way back to a customer. */
public enum RefundState {
    REQUESTED,
    APPROVED,
    DENIED,
    PAID;

    /** What people do with a refund. */
    public enum Step {
        APPROVE,
        DENY,
        PAY
    }

    private static final Transitions<RefundState, Step> TABLE =
            Transitions.<RefundState, Step>none()
                    .row(REQUESTED, Step.APPROVE, APPROVED)
                    .row(REQUESTED, Step.DENY, DENIED)
                    .row(APPROVED, Step.PAY, PAID);

    public RefundState after(Step step) {
        return TABLE.after(this, step);
    }
}
