package teleshop.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import teleshop.customer.AddressEntry;
import teleshop.customer.CustomerFile;
import teleshop.customer.NewCustomer;
import teleshop.kernel.Money;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;
import teleshop.order.domain.Amounts;
import teleshop.order.domain.Contents;
import teleshop.order.domain.Delivery;
import teleshop.order.domain.Order;
import teleshop.order.domain.OrderLine;
import teleshop.order.domain.OrderSource;
import teleshop.order.domain.OrderStep;
import teleshop.order.persistence.Orders;
import teleshop.site.SiteCurrency;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Takes over orders that were packed before this shop's time, marked so in their trail. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class OrderTakeover {

    private static final Delivery SOMEWHERE =
            new Delivery("历史订单", new PhoneNumber("13800000000"), "江苏省", "南京市", "鼓楼区", "中山路1号历史数据");
    private static final int TAX_BP = 1300;

    @Inject private Orders orders;
    @Inject private CustomerFile customers;
    @Inject private SiteCurrency currency;
    @Inject private Trail trail;

    /** An order that is known is left alone; nobody is told of a new one. */
    public void takeOver(PackedOrder told) {
        if (orders.find(told.number()).isPresent()) {
            return;
        }
        var order = new Order(told.number(), customer(), source(), contents(told));
        var at = told.placedAt();
        order.place(told.method(), currency.code(), at, at);
        var paid = told.total().minus(told.codDue());
        if (!paid.equals(Money.ZERO)) {
            order.receive(paid, at);
        }
        order.autoApprove(at);
        order.step(OrderStep.SORT, at);
        order.step(OrderStep.PACK, at);
        orders.add(order);
        trail.append(Fact.of(order.number(), "history"));
    }

    private Long customer() {
        var to = SOMEWHERE;
        var home = new AddressEntry(to.province(), to.city(), to.district(), to.street());
        return customers.register(new NewCustomer(to.recipient(), to.phone().value(), home)).id();
    }

    private static OrderSource source() {
        return new OrderSource("HISTORY", "history", null, null, null, null);
    }

    private static Contents contents(PackedOrder told) {
        var unit = Money.ofMinor((told.total().minor() + told.pieces() - 1) / told.pieces());
        var goods = unit.times(told.pieces());
        var discount = goods.minus(told.total());
        var line =
                new OrderLine(
                        "HISTORY",
                        "历史商品",
                        told.pieces(),
                        unit,
                        discount,
                        Money.ZERO,
                        TAX_BP,
                        "",
                        null,
                        0);
        var amounts = new Amounts(goods, discount, Money.ZERO, Money.ZERO, told.total());
        return new Contents(SOMEWHERE, told.method(), List.of(line), amounts);
    }
}
