package teleshop.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;
import teleshop.order.OrderChronicle.Deed;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.OrderStatus;
import teleshop.order.persistence.Orders;
import teleshop.site.Caller;

/** Lets an approved order wait for its day, or calls it back from waiting. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.LOGISTICS})
public class OrderDeferral {

    @Inject private Orders orders;
    @Inject private OrderChronicle chronicle;
    @Inject private Ownership ownership;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** A day that is set already is changed by logistics only. */
    public OrderView defer(OrderNumber number, Instant until) {
        var order = ownership.checked(orders.get(number));
        if (until == null || !until.isAfter(clock.instant())) {
            throw new InvalidField("until", "not-in-the-future", "must be in the future");
        }
        if (order.status() == OrderStatus.DEFERRED && !caller.is(Roles.LOGISTICS)) {
            throw new NotYours(number);
        }
        chronicle.tell(order, Deed.of("defer"), () -> order.defer(until, clock.instant()));
        return OrderView.of(order);
    }

    /** Sooner than its day. */
    @RolesAllowed(Roles.LOGISTICS)
    public OrderView sendNow(OrderNumber number) {
        var order = orders.get(number);
        chronicle.tell(
                order, Deed.of("release"), () -> order.fallDue(caller.name(), clock.instant()));
        return OrderView.of(order);
    }
}
