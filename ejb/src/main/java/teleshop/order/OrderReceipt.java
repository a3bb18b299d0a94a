package teleshop.order;

import java.util.List;
import teleshop.kernel.Money;
import teleshop.order.domain.Hold;
import teleshop.order.domain.Order;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.OrderStatus;

/** What the agent tells the customer when the order is taken. */
public record OrderReceipt(
        OrderNumber number,
        OrderStatus status,
        Money total,
        Money codDue,
        String currency,
        List<Hold> holds) {

    static OrderReceipt of(Order order) {
        return new OrderReceipt(
                order.number(),
                order.status(),
                order.contents().amounts().total(),
                order.payment().codDue(),
                order.payment().currency(),
                order.review().openHolds());
    }
}
