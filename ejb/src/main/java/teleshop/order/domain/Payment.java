package teleshop.order.domain;

import static teleshop.order.domain.PaymentAction.OWE_BACK;
import static teleshop.order.domain.PaymentAction.PART_PAY;
import static teleshop.order.domain.PaymentAction.PAY;
import static teleshop.order.domain.PaymentAction.UNPAY;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import teleshop.kernel.Money;

/**
 * The money side of an order.
 *
 * @param paid received and not paid back
 * @param codDue what the courier is to collect
 */
@Embeddable
public record Payment(
        @Column(name = "payment_method") @Enumerated(EnumType.STRING) PaymentMethod method,
        @Column(name = "payment_state") @Enumerated(EnumType.STRING) PaymentState state,
        Money paid,
        Money codDue,
        String currency) {

    static Payment agreed(PaymentMethod method, Money total, String currency) {
        return new Payment(method, PaymentState.NONE, Money.ZERO, Money.ZERO, currency)
                .owing(method, total);
    }

    /** The same money for another price or another way to pay, before anything is sent. */
    Payment owing(PaymentMethod newMethod, Money total) {
        return new Payment(
                newMethod, unsent(newMethod, total), paid, codDue(newMethod, total), currency);
    }

    private PaymentState unsent(PaymentMethod newMethod, Money total) {
        if (paid.equals(Money.ZERO)) {
            return newMethod == PaymentMethod.PREPAID ? PaymentState.DUE : PaymentState.NONE;
        }
        return paid.compareTo(total) < 0 ? PaymentState.PART_PAID : PaymentState.PAID;
    }

    private Money codDue(PaymentMethod newMethod, Money total) {
        var open = total.minus(paid);
        return newMethod == PaymentMethod.COD && !open.isNegative() ? open : Money.ZERO;
    }

    Payment received(Money amount, Money total) {
        var sum = paid.plus(amount);
        var next = state.after(sum.compareTo(total) < 0 ? PART_PAY : PAY);
        return with(next, sum).owing(method, total);
    }

    Payment receiptCancelled(Money amount, Money total) {
        return with(state.after(UNPAY), paid.minus(amount)).owing(method, total);
    }

    /** All that was received goes back. */
    Payment owingBack() {
        return new Payment(method, state.after(OWE_BACK), paid, Money.ZERO, currency);
    }

    Payment after(PaymentAction action) {
        return new Payment(method, state.after(action), paid, codDue, currency);
    }

    Payment refunded(Money amount) {
        var left = paid.minus(amount);
        var all = left.compareTo(Money.ZERO) <= 0;
        return with(all ? state.after(PaymentAction.REFUND) : state, left);
    }

    /** The money came to a dead order: it is owed back at once. */
    Payment receivedTooLate(Money amount) {
        return with(state.after(OWE_BACK), paid.plus(amount));
    }

    private Payment with(PaymentState next, Money sum) {
        return new Payment(method, next, sum, codDue, currency);
    }

    /** The courier collects what is due at the door. */
    Payment onTheWay() {
        return codDue.compareTo(Money.ZERO) > 0 ? after(PaymentAction.SHIP) : this;
    }

    /** What is still to be received before anything is sent. */
    Money shortOf(Money total) {
        var open = total.minus(paid);
        return method == PaymentMethod.PREPAID && !open.isNegative() ? open : Money.ZERO;
    }

    boolean isCovered(Money total) {
        return method == PaymentMethod.COD || paid.compareTo(total) >= 0;
    }
}
