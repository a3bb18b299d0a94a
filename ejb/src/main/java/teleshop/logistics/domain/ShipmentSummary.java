package teleshop.logistics.domain;

import java.time.Instant;
import java.time.LocalDate;
import teleshop.kernel.Money;
import teleshop.order.domain.OrderNumber;

/** One parcel as a list shows it. */
public record ShipmentSummary(
        String waybill,
        OrderNumber orderNumber,
        String courier,
        String warehouse,
        String wave,
        String province,
        Money codDue,
        ShipmentStatus status,
        Instant statusAt,
        LocalDate promisedOn,
        int noticeCopies) {}
