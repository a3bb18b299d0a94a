package teleshop.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import teleshop.order.domain.Order;
import teleshop.order.domain.OrderEvent;
import teleshop.order.domain.OrderSheet;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Does a deed on an order, writes what it changed into the trail and tells the shop. */
@ApplicationScoped
class OrderChronicle {

    /** What is done, why, and what belongs to it. */
    record Deed(String name, String reason, Map<String, String> links) {
        static Deed of(String name) {
            return new Deed(name, "", Map.of());
        }

        Deed because(String reason) {
            return new Deed(name, reason == null ? "" : reason, links);
        }

        Deed linking(Map<String, String> links) {
            return new Deed(name, reason, links);
        }
    }

    @Inject private Trail trail;
    @Inject private Event<OrderEvent> events;

    void tell(Order order, Deed deed, Supplier<? extends OrderEvent> verb) {
        tell(order, OrderSheet.of(order), deed, verb.get());
    }

    /** For a new order, whose trail begins with everything it has. */
    void begin(Order order, Deed deed, OrderEvent event) {
        tell(order, OrderSheet.blank(), deed, event);
    }

    private void tell(Order order, OrderSheet before, Deed deed, OrderEvent event) {
        trail.append(
                Fact.of(order.number(), deed.name())
                        .because(deed.reason())
                        .changing(before.changesTo(OrderSheet.of(order)))
                        .linking(deed.links()));
        events.fire(event);
    }
}
