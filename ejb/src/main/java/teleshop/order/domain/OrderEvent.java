package teleshop.order.domain;

import java.time.Instant;
import teleshop.kernel.Money;

/** A fact about an order, fired once in the transaction that made it true. */
public sealed interface OrderEvent {

    OrderNumber order();

    Instant at();

    /** It is saved; COD orders are in review, prepaid ones wait for their money. */
    record OrderPlaced(OrderNumber order, Instant at) implements OrderEvent {}

    /** All its money is there: it goes to review. */
    record OrderPaid(OrderNumber order, Instant at) implements OrderEvent {}

    /** Money came that does not cover it yet, or more than it costs. */
    record OrderMoneyReceived(OrderNumber order, Money amount, Money shortBy, Instant at)
            implements OrderEvent {}

    /** Its receipt was cancelled: it waits for money again. */
    record OrderUnpaid(OrderNumber order, Instant at) implements OrderEvent {}

    /** Its receipt was cancelled when it was sorted: its waybills are void, finance holds it. */
    record OrderCalledBack(OrderNumber order, Instant at) implements OrderEvent {}

    /** It waited too long: its goods are not reserved any more, a person must see to them. */
    record ReservationLapsed(OrderNumber order, Instant at) implements OrderEvent {}

    /** The rules have looked at it. */
    record OrderJudged(OrderNumber order, int score, Instant at) implements OrderEvent {}

    /** It may be sent now. Told again when a deferred order falls due or is unsorted. */
    record OrderApproved(OrderNumber order, String by, Instant at) implements OrderEvent {}

    /** It is approved and waits for its day. */
    record OrderDeferred(OrderNumber order, Instant until, Instant at) implements OrderEvent {}

    /** The agent must look at it again. */
    record OrderReturned(OrderNumber order, String by, String reason, Instant at)
            implements OrderEvent {}

    /** The agent has looked at it again. */
    record OrderResubmitted(OrderNumber order, String by, Instant at) implements OrderEvent {}

    /** What customer, courier or ledger see of it was changed; it is in review. */
    record OrderCorrected(OrderNumber order, String by, Instant at) implements OrderEvent {}

    /** Its taker changed it before handing it in again. */
    record OrderAmended(OrderNumber order, String by, Instant at) implements OrderEvent {}

    /** A person let go of one hold. */
    record HoldReleased(OrderNumber order, HoldType type, String by, Instant at)
            implements OrderEvent {}

    /** A person or a rule stopped it. */
    record HoldPlaced(OrderNumber order, HoldType type, Instant at) implements OrderEvent {}

    /** It was no good. */
    record OrderRejected(OrderNumber order, String by, String reason, Instant at)
            implements OrderEvent {}

    /** Customer or company changed their mind before it left. */
    record OrderCancelled(OrderNumber order, String by, String reason, Instant at)
            implements OrderEvent {}

    /** Its money or its agent did not come in time. */
    record OrderExpired(OrderNumber order, Instant at) implements OrderEvent {}

    /** Money was received for goods that will not be sent, or more than they cost. */
    record RefundFellDue(OrderNumber order, Money amount, Instant at) implements OrderEvent {}

    /** It has a courier and a waybill. */
    record OrderAllocated(OrderNumber order, Instant at) implements OrderEvent {}

    /** Its waybill is void; it is approved and a person decides when it is sorted again. */
    record OrderUnsorted(OrderNumber order, Instant at) implements OrderEvent {}

    /** Its parcel is closed. */
    record OrderPacked(OrderNumber order, Instant at) implements OrderEvent {}

    /** All its parcels are with the courier. */
    record OrderShipped(OrderNumber order, Instant at) implements OrderEvent {}

    /** The courier was asked to bring it back. */
    record InterceptAsked(OrderNumber order, Instant at) implements OrderEvent {}

    /** The customer has it. */
    record OrderSigned(OrderNumber order, Instant at) implements OrderEvent {}

    /** The customer has a part of it. */
    record OrderPartSigned(OrderNumber order, Instant at) implements OrderEvent {}

    /** The customer did not take it. */
    record OrderRefused(OrderNumber order, Instant at) implements OrderEvent {}

    /** What was not taken is in the warehouse again. */
    record OrderGoodsBack(OrderNumber order, Instant at) implements OrderEvent {}

    /** The courier lost it. */
    record OrderLost(OrderNumber order, Instant at) implements OrderEvent {}

    /** The return window is over and its money is in. */
    record OrderCompleted(OrderNumber order, Instant at) implements OrderEvent {}

    /** What is owed on it, or was, moved on. */
    record PaymentStateChanged(OrderNumber order, PaymentState state, Instant at)
            implements OrderEvent {}
}
