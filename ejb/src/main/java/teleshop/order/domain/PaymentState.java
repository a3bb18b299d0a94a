package teleshop.order.domain;

import static teleshop.order.domain.PaymentAction.ASK;
import static teleshop.order.domain.PaymentAction.CASH;
import static teleshop.order.domain.PaymentAction.OWE_BACK;
import static teleshop.order.domain.PaymentAction.PART_PAY;
import static teleshop.order.domain.PaymentAction.PAY;
import static teleshop.order.domain.PaymentAction.REFUND;
import static teleshop.order.domain.PaymentAction.SHIP;
import static teleshop.order.domain.PaymentAction.STATE;
import static teleshop.order.domain.PaymentAction.UNPAY;
import static teleshop.order.domain.PaymentAction.WRITE_OFF;

import teleshop.kernel.Transitions;

/** Where the money of an order stands; never inferred from where its goods are. */
public enum PaymentState {
    NONE,
    DUE,
    PART_PAID,
    PAID,
    COD_OPEN,
    COD_STATED,
    COD_CASHED,
    REFUND_DUE,
    REFUNDED,
    WRITTEN_OFF;

    private static final Transitions<PaymentState, PaymentAction> TABLE =
            Transitions.<PaymentState, PaymentAction>none()
                    .row(NONE, ASK, DUE)
                    .row(NONE, SHIP, COD_OPEN)
                    .row(NONE, PART_PAY, PART_PAID)
                    .row(NONE, PAY, PAID)
                    .row(NONE, OWE_BACK, REFUND_DUE)
                    .row(DUE, PART_PAY, PART_PAID)
                    .row(DUE, PAY, PAID)
                    .row(DUE, OWE_BACK, REFUND_DUE)
                    .row(PART_PAID, PART_PAY, PART_PAID)
                    .row(PART_PAID, PAY, PAID)
                    .row(PART_PAID, UNPAY, DUE)
                    .row(PART_PAID, OWE_BACK, REFUND_DUE)
                    .row(PART_PAID, REFUND, REFUNDED)
                    .row(PAID, PART_PAY, PART_PAID)
                    .row(PAID, PAY, PAID)
                    .row(PAID, UNPAY, DUE)
                    .row(PAID, OWE_BACK, REFUND_DUE)
                    .row(PAID, REFUND, REFUNDED)
                    .row(COD_OPEN, STATE, COD_STATED)
                    .row(COD_OPEN, WRITE_OFF, WRITTEN_OFF)
                    .row(COD_OPEN, OWE_BACK, REFUND_DUE)
                    .row(COD_STATED, CASH, COD_CASHED)
                    .row(COD_STATED, WRITE_OFF, WRITTEN_OFF)
                    .row(COD_STATED, OWE_BACK, REFUND_DUE)
                    .row(COD_CASHED, WRITE_OFF, WRITTEN_OFF)
                    .row(COD_CASHED, OWE_BACK, REFUND_DUE)
                    .row(REFUND_DUE, OWE_BACK, REFUND_DUE)
                    .row(REFUND_DUE, UNPAY, DUE)
                    .row(REFUND_DUE, REFUND, REFUNDED)
                    .row(REFUNDED, OWE_BACK, REFUND_DUE);

    PaymentState after(PaymentAction action) {
        return TABLE.after(this, action);
    }

    boolean allows(PaymentAction action) {
        return TABLE.allows(this, action);
    }
}
