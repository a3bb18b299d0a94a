package teleshop.settlement.domain;

import teleshop.kernel.Transitions;

/** Where the dispute about one discrepancy stands. */
public enum CaseState {
    OPEN,
    SENT_TO_COURIER,
    ACCEPTED,
    REFUSED,
    SETTLED,
    WRITTEN_OFF;

    /** What a person does with a case. */
    public enum Step {
        SEND,
        ACCEPT,
        REFUSE,
        SETTLE,
        WRITE_OFF
    }

    private static final Transitions<CaseState, Step> TABLE =
            Transitions.<CaseState, Step>none()
                    .row(OPEN, Step.SEND, SENT_TO_COURIER)
                    .row(OPEN, Step.SETTLE, SETTLED)
                    .row(OPEN, Step.WRITE_OFF, WRITTEN_OFF)
                    .row(SENT_TO_COURIER, Step.ACCEPT, ACCEPTED)
                    .row(SENT_TO_COURIER, Step.REFUSE, REFUSED)
                    .row(ACCEPTED, Step.SETTLE, SETTLED)
                    .row(REFUSED, Step.SEND, SENT_TO_COURIER)
                    .row(REFUSED, Step.SETTLE, SETTLED)
                    .row(REFUSED, Step.WRITE_OFF, WRITTEN_OFF);

    public CaseState after(Step step) {
        return TABLE.after(this, step);
    }

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return this != SETTLED && this != WRITTEN_OFF;
    }
}
