package teleshop.logistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import teleshop.logistics.persistence.DispatchExceptions;
import teleshop.logistics.persistence.Shipments;
import teleshop.order.domain.OrderNumber;

/** Unmakes the parcels of an order that is not to be sent, or not like this. */
@ApplicationScoped
class ParcelEnding {

    @Inject private Shipments shipments;
    @Inject private DispatchExceptions exceptions;
    @Inject private ShipmentChronicle chronicle;
    @Inject private Clock clock;

    void end(OrderNumber order) {
        exceptions.strike(order);
        for (var shipment : shipments.of(order)) {
            chronicle.tell(shipment, "void", Map.of(), () -> shipment.voided(clock.instant()));
        }
    }
}
