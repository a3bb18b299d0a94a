package teleshop.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import teleshop.kernel.Money;
import teleshop.kernel.Roles;
import teleshop.order.OrderChronicle.Deed;
import teleshop.order.domain.Order;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.OrderStatus;
import teleshop.order.persistence.Orders;
import teleshop.site.Lease;

/** The orders whose time has come; each in a transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueOrders {

    @Inject private Orders orders;
    @Inject private OrderChronicle chronicle;
    @Inject private OrderStock stock;
    @Inject private OrderRules rules;
    @Inject private Lease lease;
    @Inject private Clock clock;

    /**
     * @return empty if another node looks after them
     */
    public List<OrderNumber> list(String node) {
        return lease.take("orders", node) ? orders.awake(clock.instant()) : List.of();
    }

    /** Nothing happens if somebody else was first. */
    public void wake(OrderNumber number) {
        var order = orders.get(number);
        var now = clock.instant();
        if (order.wakeAt().filter(at -> !at.isAfter(now)).isEmpty()) {
            return;
        }
        if (order.status() == OrderStatus.DEFERRED) {
            fallDue(order);
        } else {
            expire(order);
        }
    }

    private void fallDue(Order order) {
        var now = clock.instant();
        if (order.hasLapsed(rules.goodsKept(), now)) {
            chronicle.tell(order, Deed.of("lapse-reservation"), () -> order.lapse(now));
            stock.release(order);
        } else {
            chronicle.tell(order, Deed.of("due"), () -> order.fallDue("system", now));
        }
    }

    private void expire(Order order) {
        chronicle.tell(order, Deed.of("expire"), () -> order.expire(clock.instant()));
        stock.release(order);
        if (order.payment().paid().compareTo(Money.ZERO) > 0) {
            chronicle.tell(order, Deed.of("refund-due"), () -> order.oweBack(clock.instant()));
        }
    }
}
