package teleshop.payment.domain;

import java.time.Instant;
import teleshop.kernel.Money;
import teleshop.order.domain.OrderNumber;

/** A fact about a customer's money, fired once in the transaction that made it true. */
public sealed interface PaymentEvent {

    OrderNumber order();

    /** Money left for the customer. */
    record RefundPaid(RefundNumber refund, OrderNumber order, Money amount, Instant at)
            implements PaymentEvent {}
}
