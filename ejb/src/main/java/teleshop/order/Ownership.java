package teleshop.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import teleshop.kernel.Roles;
import teleshop.order.domain.Order;
import teleshop.site.Caller;

/** An agent sees and changes their own orders only; the other roles see all. */
@ApplicationScoped
class Ownership {

    private static final String[] SEE_ALL = {
        Roles.LEAD,
        Roles.REVIEWER,
        Roles.REVIEW_LEAD,
        Roles.WAREHOUSE,
        Roles.LOGISTICS,
        Roles.FINANCE,
        Roles.FINANCE_LEAD,
        Roles.AUDITOR,
        Roles.SYSTEM
    };

    @Inject private Caller caller;

    boolean seesAll() {
        return Stream.of(SEE_ALL).anyMatch(caller::is);
    }

    boolean owns(Order order) {
        return order.source().agent().equals(caller.name());
    }

    /**
     * @throws NotYours if it is another agent's
     */
    Order checked(Order order) {
        if (!seesAll() && !owns(order)) {
            throw new NotYours(order.number());
        }
        return order;
    }

    /**
     * @throws NotYours if the caller did not take it
     */
    Order own(Order order) {
        if (!owns(order)) {
            throw new NotYours(order.number());
        }
        return order;
    }
}
