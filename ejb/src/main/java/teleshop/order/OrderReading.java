package teleshop.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import teleshop.kernel.Roles;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.OrderQuestion;
import teleshop.order.domain.OrderSummary;
import teleshop.order.persistence.Orders;
import teleshop.site.Caller;

/** Shows orders to people: agents their own, the others all. */
@Stateless
@RolesAllowed({
    Roles.AGENT,
    Roles.LEAD,
    Roles.REVIEWER,
    Roles.WAREHOUSE,
    Roles.LOGISTICS,
    Roles.FINANCE,
    Roles.AUDITOR
})
public class OrderReading {

    @Inject private Orders orders;
    @Inject private Ownership ownership;
    @Inject private Caller caller;

    public OrderView view(OrderNumber number) {
        return OrderView.of(ownership.checked(orders.get(number)));
    }

    /** The latest first, 500 at most. */
    public List<OrderSummary> list(OrderQuestion question) {
        var agent = ownership.seesAll() ? question.agent() : caller.name();
        return orders.list(
                new OrderQuestion(question.status(), agent, question.from(), question.to()));
    }
}
