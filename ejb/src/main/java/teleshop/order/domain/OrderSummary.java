package teleshop.order.domain;

import java.time.Instant;
import teleshop.kernel.Money;

/** One order as a list shows it. */
public record OrderSummary(
        OrderNumber number,
        OrderStatus status,
        Instant placedAt,
        String agent,
        String recipient,
        String city,
        PaymentMethod payment,
        Money total,
        int score) {}
