package teleshop.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import teleshop.kernel.Money;
import teleshop.kernel.Roles;
import teleshop.order.OrderChronicle.Deed;
import teleshop.order.domain.CodStep;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.ReceiptOnItsWay;
import teleshop.order.persistence.Orders;

/** Lets an order know about its money; the postings are made by who calls. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
public class OrderPayments {

    @Inject private Orders orders;
    @Inject private OrderChronicle chronicle;
    @Inject private OrderRules rules;
    @Inject private Clock clock;

    /** Money for an order that is dead falls due as a refund at once. */
    public OrderView received(OrderNumber number, Money amount) {
        var order = orders.get(number);
        chronicle.tell(
                order, deed("receive", amount), () -> order.receive(amount, clock.instant()));
        return OrderView.of(order);
    }

    /**
     * A waiting or approved prepaid order waits for money again; a sorted one is called back.
     *
     * @throws ReceiptOnItsWay if the goods are sent
     */
    public OrderView receiptCancelled(OrderNumber number, Money amount) {
        var order = orders.get(number);
        var payUntil = clock.instant().plus(rules.payTerm());
        chronicle.tell(
                order,
                deed("cancel-receipt", amount),
                () -> order.cancelReceipt(amount, payUntil, clock.instant()));
        return OrderView.of(order);
    }

    /** Money was paid back to the customer. */
    public OrderView refunded(OrderNumber number, Money amount) {
        var order = orders.get(number);
        chronicle.tell(order, deed("refund", amount), () -> order.refund(amount, clock.instant()));
        return OrderView.of(order);
    }

    /** What the courier collected is stated, has arrived, or is given up. */
    public void collected(OrderNumber number, CodStep step) {
        var order = orders.get(number);
        var deed = Deed.of("cod-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        chronicle.tell(order, deed, () -> order.collect(step, clock.instant()));
    }

    private static Deed deed(String name, Money amount) {
        return Deed.of(name).linking(Map.of("amount", String.valueOf(amount.minor())));
    }
}
