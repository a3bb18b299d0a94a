package teleshop.settlement.domain;

import teleshop.kernel.Transitions;

/** How far a courier's statement has come. */
public enum StatementStatus {
    RECEIVED,
    /** Its rows are read, good ones and bad ones. */
    READ,
    RECONCILED,
    /** Its money is at the bank. */
    CASHED,
    /** The whole file was no good. */
    REFUSED;

    /** What moves a statement on. */
    public enum Step {
        READ,
        REFUSE,
        RECONCILE,
        CASH
    }

    private static final Transitions<StatementStatus, Step> TABLE =
            Transitions.<StatementStatus, Step>none()
                    .row(RECEIVED, Step.READ, READ)
                    .row(RECEIVED, Step.REFUSE, REFUSED)
                    .row(READ, Step.RECONCILE, RECONCILED)
                    .row(RECONCILED, Step.CASH, CASHED)
                    .row(CASHED, Step.CASH, CASHED);

    public StatementStatus after(Step step) {
        return TABLE.after(this, step);
    }
}
