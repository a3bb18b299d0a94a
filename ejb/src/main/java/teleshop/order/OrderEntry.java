package teleshop.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import teleshop.customer.CustomerFile;
import teleshop.customer.domain.CustomerView;
import teleshop.kernel.InvalidField;
import teleshop.kernel.NumberType;
import teleshop.kernel.Roles;
import teleshop.order.OrderChronicle.Deed;
import teleshop.order.domain.Contents;
import teleshop.order.domain.Delivery;
import teleshop.order.domain.Order;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.OrderSource;
import teleshop.order.persistence.Orders;
import teleshop.site.Caller;
import teleshop.site.Numbering;

/**
 * Takes orders from the agents. One transaction reserves the stock, keeps the order and lets the
 * rules look at it, so that the answer tells where it stands.
 */
@Stateless
@RolesAllowed(Roles.AGENT)
public class OrderEntry {

    @Inject private Orders orders;
    @Inject private OrderKeeper keeper;
    @Inject private Quotation quotation;
    @Inject private OrderStock stock;
    @Inject private OrderChronicle chronicle;
    @Inject private CustomerFile customers;
    @Inject private CallLink calls;
    @Inject private Numbering numbering;
    @Inject private OrderRules rules;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** The same key and body again is answered by the same order. */
    public OrderReceipt place(@Valid PlaceOrder command) {
        var agent = caller.name();
        return keeper.takenBefore(agent, command)
                .map(orders::get)
                .map(OrderReceipt::of)
                .orElseGet(() -> OrderReceipt.of(taken(agent, command)));
    }

    private Order taken(String agent, PlaceOrder command) {
        var customer = customer(command);
        var delivery = delivery(command, customer);
        var contents = quotation.price(delivery, command.payment(), command.lines());
        var source = calls.source(agent, command.callId());
        calls.customer(command.callId(), customer.id());
        var number = new OrderNumber(numbering.next(NumberType.ORDER));
        var order = new Order(number, customer.id(), source, contents);
        place(order, command, contents);
        return order;
    }

    private void place(Order order, PlaceOrder command, Contents contents) {
        var now = clock.instant();
        order.wish(command.shipNotBefore());
        var placed =
                order.place(contents.method(), rules.currency(), now.plus(rules.payTerm()), now);
        orders.add(order);
        keeper.took(order.source().agent(), command, order.number());
        stock.reserve(order);
        chronicle.begin(order, Deed.of("place").linking(links(order.source())), placed);
    }

    private CustomerView customer(PlaceOrder command) {
        if (command.customerId() != null) {
            return customers.get(command.customerId());
        }
        if (command.customer() == null) {
            throw new InvalidField("customer", "customer-missing", "who orders?");
        }
        return customers.register(command.customer());
    }

    private static Delivery delivery(PlaceOrder command, CustomerView customer) {
        var address =
                command.address() == null
                        ? customer.addresses().stream().findFirst()
                        : java.util.Optional.of(command.address().address());
        var to =
                address.orElseThrow(
                        () -> new InvalidField("address", "address-missing", "sent where to?"));
        return new Delivery(
                customer.name(),
                customer.phones().get(0),
                to.province(),
                to.city(),
                to.district(),
                to.street());
    }

    private static Map<String, String> links(OrderSource source) {
        var links = new HashMap<String, String>();
        if (source.callId() != null) {
            links.put("call", source.callId());
        }
        if (source.spot() != null) {
            links.put("spot", source.spot());
        }
        return links;
    }
}
