package teleshop.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import teleshop.kernel.Money;
import teleshop.kernel.Roles;
import teleshop.order.OrderChronicle.Deed;
import teleshop.order.domain.Order;
import teleshop.order.domain.OrderStatus;
import teleshop.site.Caller;

/** What must happen when an order will not be sent: its goods are free, its money goes back. */
@ApplicationScoped
class OrderEnding {

    private static final Set<OrderStatus> AGENTS =
            EnumSet.of(
                    OrderStatus.DRAFT,
                    OrderStatus.AWAIT_PAYMENT,
                    OrderStatus.IN_REVIEW,
                    OrderStatus.BACK_TO_AGENT,
                    OrderStatus.APPROVED,
                    OrderStatus.DEFERRED);
    private static final Set<OrderStatus> REVIEWERS =
            EnumSet.of(OrderStatus.IN_REVIEW, OrderStatus.BACK_TO_AGENT);
    private static final Set<OrderStatus> WAREHOUSES =
            EnumSet.of(OrderStatus.ALLOCATED, OrderStatus.PACKED);

    @Inject private OrderChronicle chronicle;
    @Inject private OrderStock stock;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** Agents before it is sorted, reviewers while it is with them, logistics afterwards. */
    void mayCancel(Order order) {
        var status = order.status();
        boolean others = WAREHOUSES.contains(status) && !caller.is(Roles.LOGISTICS);
        boolean tooLate = AGENTS.contains(status) && !isOneOfTheirs(status);
        if (others || tooLate) {
            throw new NotYoursToCancel(order.number());
        }
    }

    private boolean isOneOfTheirs(OrderStatus status) {
        return caller.is(Roles.AGENT)
                || caller.is(Roles.LOGISTICS)
                || caller.is(Roles.REVIEWER) && REVIEWERS.contains(status);
    }

    void settle(Order order) {
        stock.release(order);
        if (order.payment().paid().compareTo(Money.ZERO) > 0) {
            chronicle.tell(order, Deed.of("refund-due"), () -> order.oweBack(clock.instant()));
        }
    }
}
