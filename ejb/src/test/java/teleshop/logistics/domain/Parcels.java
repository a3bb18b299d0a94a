package teleshop.logistics.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import teleshop.kernel.Money;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.PaymentMethod;
import teleshop.supplier.domain.SupplyMode;

/** Parcels to test with: the example order of 398.00 at 13 % VAT that cost 150.00. */
final class Parcels {

    static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private Parcels() {}

    static ParcelLine line(SupplyMode mode) {
        return new ParcelLine(
                "SO1/1",
                1,
                "MOP",
                "旋转拖把",
                1,
                Money.ofMinor(39_800),
                Money.ofMinor(15_000),
                1300,
                "S1",
                mode,
                Money.ofMinor(11_940),
                0);
    }

    static ParcelLine pair(int lineNo, String sku) {
        return new ParcelLine(
                "SO1/" + lineNo,
                lineNo,
                sku,
                sku,
                2,
                Money.ofMinor(19_999),
                Money.ofMinor(5_000),
                1300,
                "S1",
                SupplyMode.BUYOUT,
                Money.ZERO,
                0);
    }

    static Shipment shipment(PaymentMethod payment, Money fees, ParcelLine... lines) {
        var value =
                Money.total(List.of(lines).stream().map(ParcelLine::amount).toList()).plus(fees);
        var due = payment == PaymentMethod.COD ? value : Money.ZERO;
        return shipment(due, fees, lines);
    }

    static Shipment shipment(Money due, Money fees, ParcelLine... lines) {
        var order = new OrderNumber("SO1");
        var parcel = new Parcel(order, "MAIN", "江苏", fees, due, DAY.plusDays(3), List.of(lines));
        return new Shipment(new Carriage(new Waybill("WB1"), "SF", "WV1"), parcel, NOW);
    }

    static Shipment shipped(PaymentMethod payment, ParcelLine... lines) {
        return onTheRoad(shipment(payment, Money.ZERO, lines));
    }

    static Shipment onTheRoad(Shipment shipment) {
        shipment.printNotice();
        shipment.pack(1000, NOW);
        shipment.handOver(NOW);
        return shipment;
    }
}
