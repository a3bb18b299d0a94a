package teleshop.payment.domain;

import teleshop.kernel.Transitions;

/** Whether a receipt counts. */
public enum ReceiptState {
    BOOKED,
    CANCELLED;

    /** What a person does with a receipt. */
    public enum Step {
        CANCEL
    }

    private static final Transitions<ReceiptState, Step> TABLE =
            Transitions.<ReceiptState, Step>none().row(BOOKED, Step.CANCEL, CANCELLED);

    public ReceiptState after(Step step) {
        return TABLE.after(this, step);
    }
}
