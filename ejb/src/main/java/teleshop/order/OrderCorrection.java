package teleshop.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import teleshop.kernel.IllegalTransition;
import teleshop.kernel.Roles;
import teleshop.order.OrderChronicle.Deed;
import teleshop.order.domain.Contents;
import teleshop.order.domain.HoldType;
import teleshop.order.domain.Order;
import teleshop.order.domain.OrderAction;
import teleshop.order.domain.OrderNumber;
import teleshop.order.persistence.Orders;
import teleshop.site.Caller;

/** Puts right what was wrongly taken: the order is priced, reserved and judged anew. */
@Stateless
@RolesAllowed({Roles.REVIEWER, Roles.AGENT})
public class OrderCorrection {

    @Inject private Orders orders;
    @Inject private Quotation quotation;
    @Inject private OrderStock stock;
    @Inject private OrderRules rules;
    @Inject private OrderChronicle chronicle;
    @Inject private Ownership ownership;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** Reviewers before it is sorted; its taker while it is back on their desk. */
    public OrderView correct(OrderNumber number, @NotNull @Valid CorrectOrder command) {
        var order = ownership.checked(orders.get(number));
        var action = caller.is(Roles.REVIEWER) ? OrderAction.CORRECT : OrderAction.AMEND;
        if (!order.status().allows(action)) {
            throw new IllegalTransition(order.status(), action);
        }
        var contents = contents(order, command);
        check(order, contents, command);
        change(order, contents, Deed.of(deed(action)).because(command.comment()));
        return OrderView.of(order);
    }

    private static String deed(OrderAction action) {
        return action == OrderAction.CORRECT ? "correct" : "amend";
    }

    private Contents contents(Order order, CorrectOrder command) {
        var now = order.contents();
        var delivery = command.delivery(now.delivery());
        var method = command.payment(now);
        return command.items()
                .map(items -> quotation.price(delivery, method, items))
                .orElseGet(() -> quotation.reprice(delivery, method, now.lines()));
    }

    private void check(Order order, Contents contents, CorrectOrder command) {
        if (contents.equals(order.contents())) {
            throw new NothingChanged(order.number());
        }
        var before = order.contents().amounts().total();
        var change = contents.amounts().total().minus(before).abs();
        if (change.compareTo(rules.bigChange(before)) > 0 && !command.customerConfirmed()) {
            throw new NotConfirmed(order.number());
        }
    }

    /** What is reserved goes back first, so that the order may have its own goods again. */
    private void change(Order order, Contents contents, Deed deed) {
        boolean byReviewer = deed.name().equals("correct");
        boolean restock = !contents.lines().equals(order.contents().lines());
        var now = clock.instant();
        chronicle.tell(
                order,
                deed,
                () -> {
                    var changed =
                            byReviewer
                                    ? order.correct(contents, caller.name(), now)
                                    : order.amend(contents, caller.name(), now);
                    if (restock) {
                        reserveAnew(order);
                    }
                    return changed;
                });
    }

    private void reserveAnew(Order order) {
        stock.release(order);
        if (order.review().isHeld(HoldType.STOCK)) {
            order.release(HoldType.STOCK, "system", "reserved anew", clock.instant());
        }
        stock.reserve(order);
    }
}
