package teleshop.audit.domain;

import java.time.Instant;
import java.util.List;
import teleshop.kernel.Money;
import teleshop.order.domain.HoldType;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.PaymentMethod;

/**
 * An order that waits for a reviewer.
 *
 * @param holds what is still open; none if only its score stopped it
 */
public record Waiting(
        OrderNumber number,
        Instant placedAt,
        String agent,
        String recipient,
        String city,
        PaymentMethod payment,
        Money total,
        int score,
        List<HoldType> holds) {

    public Waiting {
        holds = List.copyOf(holds);
    }
}
