package teleshop.order;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import teleshop.order.domain.OrderNumber;
import teleshop.order.persistence.Orders;

/** The orders as the shop's own rooms read them while they act on one; not for screens. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OrderFile {

    @Inject private Orders orders;

    public OrderView get(OrderNumber number) {
        return OrderView.of(orders.get(number));
    }

    public Optional<OrderView> find(OrderNumber number) {
        return orders.find(number).map(OrderView::of);
    }
}
