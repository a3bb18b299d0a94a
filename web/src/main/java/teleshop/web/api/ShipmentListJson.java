package teleshop.web.api;

import java.time.Instant;
import java.time.LocalDate;
import teleshop.logistics.domain.ShipmentSummary;

/** One parcel in a list; amounts in minor units. */
public record ShipmentListJson(
        String waybill,
        String orderNumber,
        String courier,
        String warehouse,
        String wave,
        String province,
        long codDue,
        String status,
        Instant statusAt,
        LocalDate promisedOn) {

    static ShipmentListJson of(ShipmentSummary s) {
        return new ShipmentListJson(
                s.waybill(),
                s.orderNumber().value(),
                s.courier(),
                s.warehouse(),
                s.wave(),
                s.province(),
                s.codDue().minor(),
                s.status().name(),
                s.statusAt(),
                s.promisedOn());
    }
}
