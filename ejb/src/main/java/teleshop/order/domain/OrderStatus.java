package teleshop.order.domain;

import static teleshop.order.domain.OrderAction.ACCEPT_RETURN;
import static teleshop.order.domain.OrderAction.AMEND;
import static teleshop.order.domain.OrderAction.APPROVE;
import static teleshop.order.domain.OrderAction.AUTO_APPROVE;
import static teleshop.order.domain.OrderAction.CANCEL;
import static teleshop.order.domain.OrderAction.COMPLETE;
import static teleshop.order.domain.OrderAction.CORRECT;
import static teleshop.order.domain.OrderAction.DEFER;
import static teleshop.order.domain.OrderAction.DISPROVE;
import static teleshop.order.domain.OrderAction.DUE;
import static teleshop.order.domain.OrderAction.EXPIRE;
import static teleshop.order.domain.OrderAction.GOODS_BACK;
import static teleshop.order.domain.OrderAction.HAND_OVER;
import static teleshop.order.domain.OrderAction.INTERCEPT;
import static teleshop.order.domain.OrderAction.LAPSE;
import static teleshop.order.domain.OrderAction.LAPSE_RESERVATION;
import static teleshop.order.domain.OrderAction.LOSE;
import static teleshop.order.domain.OrderAction.PACK;
import static teleshop.order.domain.OrderAction.PART_SIGN;
import static teleshop.order.domain.OrderAction.PAY;
import static teleshop.order.domain.OrderAction.PLACE_COD;
import static teleshop.order.domain.OrderAction.PLACE_PREPAID;
import static teleshop.order.domain.OrderAction.REFUSE;
import static teleshop.order.domain.OrderAction.REJECT;
import static teleshop.order.domain.OrderAction.RESUBMIT;
import static teleshop.order.domain.OrderAction.RETURN;
import static teleshop.order.domain.OrderAction.SIGN;
import static teleshop.order.domain.OrderAction.SORT;
import static teleshop.order.domain.OrderAction.UNPAY;
import static teleshop.order.domain.OrderAction.UNSORT;

import teleshop.kernel.Transitions;

/** Where an order stands between the agent's key press and the end of its return window. */
public enum OrderStatus {
    DRAFT,
    AWAIT_PAYMENT,
    IN_REVIEW,
    BACK_TO_AGENT,
    APPROVED,
    DEFERRED,
    ALLOCATED,
    PACKED,
    SHIPPED,
    SIGNED,
    PART_SIGNED,
    REFUSED,
    RETURNED,
    LOST,
    COMPLETED,
    REJECTED,
    CANCELLED,
    EXPIRED;

    private static final Transitions<OrderStatus, OrderAction> TABLE =
            Transitions.<OrderStatus, OrderAction>none()
                    .row(DRAFT, PLACE_COD, IN_REVIEW)
                    .row(DRAFT, PLACE_PREPAID, AWAIT_PAYMENT)
                    .row(DRAFT, CANCEL, CANCELLED)
                    .row(DRAFT, LAPSE, EXPIRED)
                    .row(AWAIT_PAYMENT, PAY, IN_REVIEW)
                    .row(AWAIT_PAYMENT, EXPIRE, EXPIRED)
                    .row(AWAIT_PAYMENT, UNPAY, AWAIT_PAYMENT)
                    .row(AWAIT_PAYMENT, CANCEL, CANCELLED)
                    .row(IN_REVIEW, AUTO_APPROVE, APPROVED)
                    .row(IN_REVIEW, APPROVE, APPROVED)
                    .row(IN_REVIEW, RETURN, BACK_TO_AGENT)
                    .row(IN_REVIEW, CORRECT, IN_REVIEW)
                    .row(IN_REVIEW, REJECT, REJECTED)
                    .row(IN_REVIEW, UNPAY, AWAIT_PAYMENT)
                    .row(IN_REVIEW, CANCEL, CANCELLED)
                    .row(BACK_TO_AGENT, AMEND, BACK_TO_AGENT)
                    .row(BACK_TO_AGENT, RESUBMIT, IN_REVIEW)
                    .row(BACK_TO_AGENT, CORRECT, IN_REVIEW)
                    .row(BACK_TO_AGENT, UNPAY, AWAIT_PAYMENT)
                    .row(BACK_TO_AGENT, LAPSE, EXPIRED)
                    .row(BACK_TO_AGENT, CANCEL, CANCELLED)
                    .row(APPROVED, CORRECT, IN_REVIEW)
                    .row(APPROVED, DEFER, DEFERRED)
                    .row(APPROVED, SORT, ALLOCATED)
                    .row(APPROVED, UNPAY, AWAIT_PAYMENT)
                    .row(APPROVED, CANCEL, CANCELLED)
                    .row(DEFERRED, CORRECT, IN_REVIEW)
                    .row(DEFERRED, DEFER, DEFERRED)
                    .row(DEFERRED, DUE, APPROVED)
                    .row(DEFERRED, LAPSE_RESERVATION, IN_REVIEW)
                    .row(DEFERRED, UNPAY, AWAIT_PAYMENT)
                    .row(DEFERRED, CANCEL, CANCELLED)
                    .row(ALLOCATED, PACK, PACKED)
                    .row(ALLOCATED, UNSORT, APPROVED)
                    .row(ALLOCATED, CANCEL, CANCELLED)
                    .row(PACKED, UNSORT, APPROVED)
                    .row(PACKED, HAND_OVER, SHIPPED)
                    .row(PACKED, CANCEL, CANCELLED)
                    .row(SHIPPED, SIGN, SIGNED)
                    .row(SHIPPED, PART_SIGN, PART_SIGNED)
                    .row(SHIPPED, REFUSE, REFUSED)
                    .row(SHIPPED, LOSE, LOST)
                    .row(SHIPPED, INTERCEPT, SHIPPED)
                    .row(PART_SIGNED, SIGN, SIGNED)
                    .row(PART_SIGNED, GOODS_BACK, SIGNED)
                    .row(PART_SIGNED, ACCEPT_RETURN, PART_SIGNED)
                    .row(SIGNED, DISPROVE, REFUSED)
                    .row(SIGNED, COMPLETE, COMPLETED)
                    .row(SIGNED, ACCEPT_RETURN, SIGNED)
                    .row(COMPLETED, ACCEPT_RETURN, COMPLETED)
                    .row(REFUSED, GOODS_BACK, RETURNED)
                    .row(REFUSED, SIGN, SIGNED)
                    .row(REFUSED, PART_SIGN, PART_SIGNED)
                    .row(REFUSED, LOSE, LOST)
                    .row(LOST, SIGN, SIGNED)
                    .row(LOST, GOODS_BACK, RETURNED);

    OrderStatus after(OrderAction action) {
        return TABLE.after(this, action);
    }

    public boolean allows(OrderAction action) {
        return TABLE.allows(this, action);
    }

    /** Nothing moves it on its way to the customer any more. */
    public boolean isFinal() {
        return switch (this) {
            case COMPLETED, RETURNED, LOST, REJECTED, CANCELLED, EXPIRED -> true;
            default -> false;
        };
    }

    /** With the courier, or further. */
    public boolean hasLeft() {
        return switch (this) {
            case SHIPPED, SIGNED, PART_SIGNED, REFUSED, COMPLETED -> true;
            default -> false;
        };
    }

    /** It will never be sent: money that arrives now goes back. */
    public boolean isDead() {
        return this == REJECTED || this == CANCELLED || this == EXPIRED;
    }
}
