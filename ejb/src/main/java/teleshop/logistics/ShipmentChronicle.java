package teleshop.logistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import teleshop.logistics.domain.Shipment;
import teleshop.logistics.domain.ShipmentEvent;
import teleshop.trail.Trail;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.Fact;

/** Does a deed on a parcel, writes it into the parcel's trail and tells the shop. */
@ApplicationScoped
class ShipmentChronicle {

    @Inject private Trail trail;
    @Inject private Event<ShipmentEvent> events;

    void tell(
            Shipment shipment,
            String deed,
            Map<String, String> links,
            Supplier<? extends ShipmentEvent> verb) {
        var before = shipment.status();
        var event = verb.get();
        append(shipment, deed, links, Change.of("status", before, shipment.status()));
        events.fire(event);
    }

    /** A new parcel, whose trail begins. */
    void begin(Shipment shipment, Map<String, String> links, ShipmentEvent event) {
        append(shipment, "allocate", links, Change.of("status", "", shipment.status()));
        events.fire(event);
    }

    /** Something that left the parcel where it was. */
    void note(Shipment shipment, String deed, Map<String, String> links) {
        append(shipment, deed, links, Change.of("status", "", ""));
    }

    private void append(Shipment shipment, String deed, Map<String, String> links, Change change) {
        trail.append(Fact.of(shipment.waybill(), deed).changing(List.of(change)).linking(links));
    }
}
