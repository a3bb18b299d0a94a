package teleshop.logistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import teleshop.courier.Coverage;
import teleshop.courier.domain.CourierTerms;
import teleshop.kernel.Roles;
import teleshop.logistics.domain.Shipment;
import teleshop.logistics.domain.ShipmentStatus;
import teleshop.logistics.domain.Waybill;
import teleshop.logistics.persistence.ShipmentLists;
import teleshop.logistics.persistence.Shipments;
import teleshop.order.OrderFile;

/** Prints dispatch notices; every further copy says that it is one, on paper and in the trail. */
@Stateless
@RolesAllowed({Roles.WAREHOUSE, Roles.LOGISTICS})
public class DispatchNotices {

    @Inject private Shipments shipments;
    @Inject private ShipmentLists lists;
    @Inject private OrderFile orders;
    @Inject private Coverage coverage;
    @Inject private ShipmentChronicle chronicle;

    public DispatchNotice print(Waybill waybill) {
        var shipment = shipments.hold(waybill).orElseThrow(() -> new UnknownShipment(waybill));
        int copy = shipment.printNotice();
        chronicle.note(shipment, "notice", Map.of("copy", String.valueOf(copy)));
        return DispatchNotice.of(shipment, orders.get(shipment.order()), courierName(shipment));
    }

    /** One job for all parcels of a wave. */
    public List<DispatchNotice> printWave(String wave) {
        var printed =
                lists.inWave(wave).stream()
                        .filter(parcel -> parcel.status() != ShipmentStatus.VOIDED)
                        .map(parcel -> print(new Waybill(parcel.waybill())))
                        .toList();
        if (printed.isEmpty()) {
            throw new UnknownWave(wave);
        }
        return printed;
    }

    private String courierName(Shipment shipment) {
        return coverage.all().stream()
                .filter(courier -> courier.code().equals(shipment.courier()))
                .map(CourierTerms::name)
                .findFirst()
                .orElse(shipment.courier());
    }
}
