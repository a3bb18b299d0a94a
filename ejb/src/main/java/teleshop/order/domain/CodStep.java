package teleshop.order.domain;

/** How money that a courier collected comes in. */
public enum CodStep {
    STATED(PaymentAction.STATE),
    CASHED(PaymentAction.CASH),
    WRITTEN_OFF(PaymentAction.WRITE_OFF);

    private final PaymentAction action;

    CodStep(PaymentAction action) {
        this.action = action;
    }

    PaymentAction action() {
        return action;
    }
}
