package teleshop.settlement.domain;

import teleshop.kernel.Transitions;

/** How far a supplier's statement has come. */
public enum SettlementStatus {
    REQUESTED,
    DRAFT,
    CONFIRMED_INTERNAL,
    SENT,
    SUPPLIER_CONFIRMED,
    INVOICED,
    APPROVED,
    PAID,
    CANCELLED;

    /** What moves it on. */
    public enum Step {
        RECKON,
        CONFIRM,
        SEND,
        SUPPLIER_CONFIRM,
        INVOICE,
        APPROVE,
        PAY,
        CANCEL
    }

    private static final Transitions<SettlementStatus, Step> TABLE =
            Transitions.<SettlementStatus, Step>none()
                    .row(REQUESTED, Step.RECKON, DRAFT)
                    .row(REQUESTED, Step.CANCEL, CANCELLED)
                    .row(DRAFT, Step.CONFIRM, CONFIRMED_INTERNAL)
                    .row(DRAFT, Step.CANCEL, CANCELLED)
                    .row(CONFIRMED_INTERNAL, Step.SEND, SENT)
                    .row(CONFIRMED_INTERNAL, Step.CANCEL, CANCELLED)
                    .row(SENT, Step.SUPPLIER_CONFIRM, SUPPLIER_CONFIRMED)
                    .row(SENT, Step.CANCEL, CANCELLED)
                    .row(SUPPLIER_CONFIRMED, Step.INVOICE, INVOICED)
                    .row(INVOICED, Step.APPROVE, APPROVED)
                    .row(APPROVED, Step.PAY, PAID);

    public SettlementStatus after(Step step) {
        return TABLE.after(this, step);
    }
}
