package teleshop.order;

import java.time.Instant;
import teleshop.kernel.Money;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.PaymentMethod;

/**
 * An order of an earlier time that stands packed; what was in it is not told.
 *
 * @param codDue what is not paid yet
 * @param pieces how many pieces to make of it
 */
public record PackedOrder(
        OrderNumber number,
        PaymentMethod method,
        Money total,
        Money codDue,
        int pieces,
        Instant placedAt) {}
