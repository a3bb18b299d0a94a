package teleshop.logistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import teleshop.kernel.Money;
import teleshop.logistics.domain.Shipment;
import teleshop.order.OrderView;

/**
 * What is printed and put on a parcel.
 *
 * @param copy 1 for the first
 * @param phone masked, as GB/T 41833 asks of what everybody on the way can read
 * @param total what the customer pays in all, at the door or before
 * @param notBefore the customer's wish, if there is one
 */
public record DispatchNotice(
        String waybill,
        String courier,
        String order,
        String wave,
        int copy,
        String recipient,
        String phone,
        String address,
        List<Line> lines,
        Money total,
        Money codDue,
        Optional<Instant> notBefore,
        LocalDate promisedOn) {

    /** So many of one product. */
    public record Line(String sku, String name, int quantity, Money amount) {}

    static DispatchNotice of(Shipment shipment, OrderView order, String courier) {
        var to = order.delivery();
        var district = to.district() == null ? "" : to.district();
        return new DispatchNotice(
                shipment.waybill().value(),
                courier,
                order.number().value(),
                shipment.wave(),
                shipment.noticeCopies(),
                to.recipient(),
                to.phone().masked(),
                to.province() + to.city() + district + to.street(),
                shipment.lines().stream()
                        .map(l -> new Line(l.sku(), l.productName(), l.quantity(), l.amount()))
                        .toList(),
                shipment.value(),
                shipment.codDue(),
                order.shipNotBefore(),
                shipment.promisedOn());
    }
}
