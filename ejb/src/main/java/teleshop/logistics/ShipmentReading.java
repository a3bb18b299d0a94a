package teleshop.logistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import teleshop.kernel.Roles;
import teleshop.logistics.domain.ExceptionSummary;
import teleshop.logistics.domain.ShipmentStatus;
import teleshop.logistics.domain.ShipmentSummary;
import teleshop.logistics.domain.Waybill;
import teleshop.logistics.persistence.CourierMail;
import teleshop.logistics.persistence.DispatchExceptions;
import teleshop.logistics.persistence.ShipmentLists;
import teleshop.logistics.persistence.Shipments;
import teleshop.order.domain.OrderNumber;
import teleshop.site.SiteZone;

/** Shows where parcels are. */
@Stateless
@RolesAllowed({
    Roles.AGENT,
    Roles.LEAD,
    Roles.REVIEWER,
    Roles.WAREHOUSE,
    Roles.LOGISTICS,
    Roles.FINANCE,
    Roles.AUDITOR,
    Roles.COURIER,
    Roles.SYSTEM
})
public class ShipmentReading {

    @Inject private Shipments shipments;
    @Inject private ShipmentLists lists;
    @Inject private CourierMail mail;
    @Inject private DispatchExceptions exceptions;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    public ShipmentView view(Waybill waybill) {
        var shipment = shipments.find(waybill).orElseThrow(() -> new UnknownShipment(waybill));
        return ShipmentView.of(shipment, mail.of(waybill));
    }

    /** The oldest first, 500 at most. */
    public List<ShipmentSummary> in(ShipmentStatus status) {
        return lists.in(status);
    }

    /** Voided ones too. */
    public List<ShipmentSummary> of(OrderNumber order) {
        return lists.of(order);
    }

    /** In the order in which they are picked. */
    public List<ShipmentSummary> inWave(String wave) {
        return lists.inWave(wave);
    }

    /** Promised for an earlier day and not delivered. */
    public List<ShipmentSummary> late() {
        return lists.late(site.dayOf(clock.instant()));
    }

    /** Approved orders that could not be sorted by themselves. */
    public List<ExceptionSummary> exceptions() {
        return exceptions.all();
    }
}
