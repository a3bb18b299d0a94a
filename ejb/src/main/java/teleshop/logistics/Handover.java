package teleshop.logistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import teleshop.kernel.Roles;
import teleshop.ledger.Bookkeeping;
import teleshop.logistics.domain.GoodsPostings;
import teleshop.logistics.domain.Waybill;
import teleshop.logistics.persistence.Shipments;
import teleshop.site.SiteZone;

/** T18: gives packed parcels to the courier; from then on what the courier tells counts. */
@Stateless
@RolesAllowed({Roles.WAREHOUSE, Roles.LOGISTICS})
public class Handover {

    @Inject private Shipments shipments;
    @Inject private ShipmentChronicle chronicle;
    @Inject private OrderFollowing following;
    @Inject private Bookkeeping books;
    @Inject private DeliveryDesk desk;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    public void handOver(Waybill waybill) {
        var shipment = shipments.hold(waybill).orElseThrow(() -> new UnknownShipment(waybill));
        var now = clock.instant();
        chronicle.tell(shipment, "hand-over", Map.of(), () -> shipment.handOver(now));
        books.post(GoodsPostings.handedOver(shipment, site.dayOf(now)));
        following.follow(shipment.order());
        desk.catchUp(shipment);
    }
}
