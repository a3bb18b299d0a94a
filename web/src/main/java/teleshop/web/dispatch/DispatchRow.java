package teleshop.web.dispatch;

import java.io.Serializable;
import java.time.Instant;
import teleshop.kernel.Money;
import teleshop.logistics.domain.ShipmentSummary;
import teleshop.order.domain.OrderSummary;

/**
 * One parcel in the list, or an order that has none yet.
 *
 * @param waybill empty without a parcel; so with the courier and the wave
 */
public record DispatchRow(
        String waybill,
        String order,
        String courier,
        String wave,
        String place,
        Money amount,
        Instant since,
        int copies)
        implements Serializable {

    static DispatchRow of(ShipmentSummary s) {
        return new DispatchRow(
                s.waybill(),
                s.orderNumber().value(),
                s.courier(),
                s.wave(),
                s.province(),
                s.codDue(),
                s.statusAt(),
                s.noticeCopies());
    }

    static DispatchRow of(OrderSummary o) {
        return new DispatchRow(
                "", o.number().value(), "", "", o.city(), o.total(), o.placedAt(), 0);
    }

    /** What names it in the list. */
    public String name() {
        return waybill.isEmpty() ? order : waybill;
    }
}
