package teleshop.logistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import teleshop.kernel.Money;
import teleshop.logistics.domain.CourierNews;
import teleshop.logistics.domain.DeliveryCode;
import teleshop.logistics.domain.NewsEffect;
import teleshop.logistics.domain.ParcelLine;
import teleshop.logistics.domain.Shipment;
import teleshop.logistics.domain.ShipmentStatus;
import teleshop.logistics.domain.Waybill;
import teleshop.order.domain.OrderNumber;

/**
 * One parcel, all of it.
 *
 * @param value what the customer pays for it, at the door or before
 * @param news what the courier told, in the order in which it happened
 */
public record ShipmentView(
        Waybill waybill,
        OrderNumber order,
        String courier,
        String warehouse,
        String wave,
        Money value,
        Money codDue,
        ShipmentStatus status,
        long packedWeightG,
        Optional<Instant> shippedAt,
        Optional<Instant> signedAt,
        Instant statusAt,
        LocalDate promisedOn,
        int noticeCopies,
        Optional<Money> claim,
        List<ParcelLine> lines,
        List<News> news) {

    /** One message of the courier. */
    public record News(
            String eventId,
            DeliveryCode code,
            Instant occurredAt,
            NewsEffect effect,
            String remark) {}

    static ShipmentView of(Shipment s, List<CourierNews> news) {
        return new ShipmentView(
                s.waybill(),
                s.order(),
                s.courier(),
                s.warehouse(),
                s.wave(),
                s.value(),
                s.codDue(),
                s.status(),
                s.packedWeightG(),
                s.shippedAt(),
                s.signedAt(),
                s.statusAt(),
                s.promisedOn(),
                s.noticeCopies(),
                s.claim(),
                s.lines(),
                news.stream().map(ShipmentView::news).toList());
    }

    private static News news(CourierNews n) {
        return new News(n.eventId(), n.code(), n.occurredAt(), n.effect(), n.remark());
    }
}
