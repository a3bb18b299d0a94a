package teleshop.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.kernel.Money;
import teleshop.order.domain.Amounts;
import teleshop.order.domain.Delivery;
import teleshop.order.domain.Hold;
import teleshop.order.domain.Order;
import teleshop.order.domain.OrderLine;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.OrderSource;
import teleshop.order.domain.OrderStatus;
import teleshop.order.domain.Payment;

/**
 * One order, all of it.
 *
 * @param shortBy what a prepaid order still waits for
 * @param holds open and released ones
 * @param wakeAt when it expires, lapses or falls due
 */
public record OrderView(
        OrderNumber number,
        OrderStatus status,
        Long customerId,
        OrderSource source,
        Delivery delivery,
        List<OrderLine> lines,
        Amounts amounts,
        Payment payment,
        Money shortBy,
        List<Hold> holds,
        int score,
        boolean returnedOnce,
        Instant placedAt,
        Optional<Instant> shipNotBefore,
        Optional<Instant> wakeAt) {

    static OrderView of(Order order) {
        var contents = order.contents();
        var review = order.review();
        return new OrderView(
                order.number(),
                order.status(),
                order.customerId(),
                order.source(),
                contents.delivery(),
                contents.lines(),
                contents.amounts(),
                order.payment(),
                order.shortBy(),
                review.holds(),
                review.score(),
                review.wasReturned(),
                order.placedAt(),
                order.shipNotBefore(),
                order.wakeAt());
    }

    public List<Hold> openHolds() {
        return holds.stream().filter(Hold::isOpen).toList();
    }
}
