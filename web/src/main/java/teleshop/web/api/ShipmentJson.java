package teleshop.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import teleshop.kernel.Money;
import teleshop.logistics.ShipmentView;
import teleshop.logistics.domain.ParcelLine;

/**
 * One parcel; amounts in minor units.
 *
 * @param shippedAt null as long as it was not; so with the others
 */
public record ShipmentJson(
        String waybill,
        String orderNumber,
        String courier,
        String warehouse,
        String wave,
        String payment,
        long value,
        long codDue,
        String status,
        long packedWeightG,
        Instant shippedAt,
        Instant signedAt,
        Instant statusAt,
        LocalDate promisedOn,
        int noticeCopies,
        Long claim,
        List<Line> lines,
        List<ShipmentView.News> events) {

    /** One product in it. */
    public record Line(
            String sku, String name, int quantity, long amount, int signed, String supplier) {}

    static ShipmentJson of(ShipmentView s) {
        return new ShipmentJson(
                s.waybill().value(),
                s.order().value(),
                s.courier(),
                s.warehouse(),
                s.wave(),
                s.codDue().equals(Money.ZERO) ? "PREPAID" : "COD",
                s.value().minor(),
                s.codDue().minor(),
                s.status().name(),
                s.packedWeightG(),
                s.shippedAt().orElse(null),
                s.signedAt().orElse(null),
                s.statusAt(),
                s.promisedOn(),
                s.noticeCopies(),
                s.claim().map(Money::minor).orElse(null),
                s.lines().stream().map(ShipmentJson::line).toList(),
                s.news());
    }

    private static Line line(ParcelLine l) {
        return new Line(
                l.sku(),
                l.productName(),
                l.quantity(),
                l.amount().minor(),
                l.signed(),
                l.supplier());
    }
}
