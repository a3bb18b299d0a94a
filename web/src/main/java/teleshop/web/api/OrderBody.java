package teleshop.web.api;

import java.time.Instant;
import java.util.List;
import teleshop.customer.domain.Address;
import teleshop.order.OrderView;
import teleshop.order.domain.Delivery;
import teleshop.order.domain.Hold;
import teleshop.order.domain.OrderLine;

/** One order as other programs see it; amounts in minor units, the number masked. */
public record OrderBody(
        String number,
        String status,
        Long customerId,
        Recipient customer,
        String channel,
        String agent,
        String callId,
        String dialledNumber,
        String spot,
        String payment,
        String paymentState,
        List<Line> lines,
        long goods,
        long discount,
        long freight,
        long codFee,
        long total,
        long paid,
        long shortBy,
        long codDue,
        String currency,
        List<HoldBody> holds,
        int score,
        Instant placedAt,
        Instant shipNotBefore,
        Instant dueAt) {

    /** To whom and where. */
    public record Recipient(String name, String phone, Address address) {
        static Recipient of(Delivery to) {
            var address = new Address(to.province(), to.city(), to.district(), to.street());
            return new Recipient(to.recipient(), to.phone().masked(), address);
        }
    }

    /** One product of it. */
    public record Line(
            String sku,
            String name,
            int quantity,
            long unitPrice,
            long discountShare,
            long amount,
            int taxRateBp,
            String supplier,
            String agreementVersion,
            int signed) {
        static Line of(OrderLine l) {
            return new Line(
                    l.sku(),
                    l.productName(),
                    l.quantity(),
                    l.unitPrice().minor(),
                    l.discountShare().minor(),
                    l.amount().minor(),
                    l.taxRateBp(),
                    l.supplier(),
                    l.agreementVersion(),
                    l.signed());
        }
    }

    /** An open hold. */
    public record HoldBody(
            String type, String reason, String placedBy, Instant placedAt, String releaseRole) {
        static HoldBody of(Hold h) {
            return new HoldBody(
                    h.type().code(),
                    h.reason(),
                    h.placedBy(),
                    h.placedAt(),
                    h.type().releaseRole());
        }
    }

    static OrderBody of(OrderView o) {
        return new OrderBody(
                o.number().value(),
                o.status().name(),
                o.customerId(),
                Recipient.of(o.delivery()),
                o.source().channel(),
                o.source().agent(),
                o.source().callId(),
                o.source().dialledNumber(),
                o.source().spot(),
                o.payment().method().name(),
                o.payment().state().name(),
                o.lines().stream().map(Line::of).toList(),
                o.amounts().goods().minor(),
                o.amounts().discount().minor(),
                o.amounts().freight().minor(),
                o.amounts().codFee().minor(),
                o.amounts().total().minor(),
                o.payment().paid().minor(),
                o.shortBy().minor(),
                o.payment().codDue().minor(),
                o.payment().currency(),
                o.openHolds().stream().map(HoldBody::of).toList(),
                o.score(),
                o.placedAt(),
                o.shipNotBefore().orElse(null),
                o.wakeAt().orElse(null));
    }
}
