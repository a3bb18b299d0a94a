package teleshop.logistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Money;
import teleshop.logistics.domain.CourierNews;
import teleshop.logistics.domain.DeliveryCode;
import teleshop.logistics.domain.Shipment;
import teleshop.logistics.domain.ShipmentStatus;
import teleshop.logistics.domain.Told;
import teleshop.logistics.persistence.CourierMail;

/** Brings a parcel of an earlier time to where it is, by the news that its courier would send. */
@ApplicationScoped
class PastDelivery {

    /** Where a parcel may be, and the news that brings it there. */
    private static final Map<String, DeliveryCode> NEWS =
            Map.ofEntries(
                    Map.entry("SHIPPED", DeliveryCode.PICKED_UP),
                    Map.entry("IN_TRANSIT", DeliveryCode.IN_TRANSIT),
                    Map.entry("OUT", DeliveryCode.OUT),
                    Map.entry("PROBLEM", DeliveryCode.PROBLEM),
                    Map.entry("SIGNED", DeliveryCode.SIGNED),
                    Map.entry("PART", DeliveryCode.PART),
                    Map.entry("PART_SIGNED", DeliveryCode.PART),
                    Map.entry("REFUSED", DeliveryCode.REFUSED),
                    Map.entry("RETURNED", DeliveryCode.RETURNED),
                    Map.entry("LOST", DeliveryCode.LOST),
                    Map.entry("DAMAGED", DeliveryCode.DAMAGED));

    @Inject private CourierMail mail;
    @Inject private DeliveryDesk desk;
    @Inject private ShipmentChronicle chronicle;
    @Inject private OrderFollowing following;
    @Inject private Clock clock;

    void end(Shipment shipment, ShipmentFixture told) {
        var news = new CourierNews(told(shipment, told), clock.instant());
        mail.add(news);
        desk.apply(shipment, news);
        beyondTheCourier(shipment, told);
        following.follow(shipment.order());
    }

    private static Told told(Shipment shipment, ShipmentFixture told) {
        if (!NEWS.containsKey(told.status())) {
            throw new InvalidField(
                    "shipments.status", "unknown-status", "no status " + told.status());
        }
        Map<String, Integer> taken =
                told.isPart() ? Map.of(shipment.lines().get(0).sku(), 1) : Map.of();
        return new Told(
                shipment.courier(),
                "history-" + shipment.waybill(),
                shipment.waybill(),
                NEWS.get(told.status()),
                told.ended(),
                "history",
                taken);
    }

    /** Back in the warehouse, or given up: no courier's news says that. */
    private void beyondTheCourier(Shipment shipment, ShipmentFixture told) {
        var history = Map.of("history", "true");
        if (told.status().equals(ShipmentStatus.RETURNED.name())) {
            chronicle.tell(shipment, "receive", history, () -> shipment.receive(told.ended()));
        }
        if (told.status().equals(ShipmentStatus.LOST.name())) {
            chronicle.tell(
                    shipment, "lose", history, () -> shipment.lose(Money.ZERO, told.ended()));
        }
    }
}
