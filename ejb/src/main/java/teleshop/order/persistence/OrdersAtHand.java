package teleshop.order.persistence;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import teleshop.order.domain.Order;
import teleshop.order.domain.OrderNumber;

/** The orders that the present transaction has in its hands: nobody looks them up again. */
@TransactionScoped
public class OrdersAtHand implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Map<OrderNumber, Order> orders = new HashMap<>();

    Optional<Order> find(OrderNumber number) {
        return Optional.ofNullable(orders.get(number));
    }

    void put(Order order) {
        orders.put(order.number(), order);
    }
}
