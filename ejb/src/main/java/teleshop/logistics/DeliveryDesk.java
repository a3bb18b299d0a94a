package teleshop.logistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import teleshop.ledger.Bookkeeping;
import teleshop.logistics.domain.CourierNews;
import teleshop.logistics.domain.Shipment;
import teleshop.logistics.domain.ShipmentAction;
import teleshop.logistics.domain.ShipmentEvent;
import teleshop.logistics.domain.SignForPostings;
import teleshop.logistics.persistence.CourierMail;
import teleshop.site.SiteZone;

/** Does to a parcel what a courier's news means for it. */
@ApplicationScoped
class DeliveryDesk {

    @Inject private CourierMail mail;
    @Inject private ShipmentChronicle chronicle;
    @Inject private OrderFollowing following;
    @Inject private ClaimBook claims;
    @Inject private Bookkeeping books;
    @Inject private SiteZone site;

    /** News that came before its parcel was handed over. */
    void catchUp(Shipment shipment) {
        mail.waiting(shipment.courier(), shipment.waybill()).forEach(n -> apply(shipment, n));
    }

    void apply(Shipment shipment, CourierNews news) {
        var links = Map.of("event", news.eventId(), "code", news.code().name());
        news.effectOn(shipment.status())
                .ifPresentOrElse(
                        action -> move(shipment, action, news),
                        () -> chronicle.note(shipment, "courier-news", links));
    }

    private void move(Shipment shipment, ShipmentAction action, CourierNews news) {
        var links = Map.of("event", news.eventId(), "code", news.code().name());
        var before = shipment.lines();
        claims.reopen(shipment);
        var deed = action.name().toLowerCase(Locale.ROOT).replace('_', '-');
        chronicle.tell(shipment, deed, links, verb(shipment, action, news));
        if (shipment.status().isTaken()) {
            var day = site.dayOf(news.occurredAt());
            SignForPostings.of(shipment, before, day).forEach(books::post);
        }
        following.follow(shipment.order());
    }

    private static Supplier<ShipmentEvent> verb(
            Shipment shipment, ShipmentAction action, CourierNews news) {
        Instant at = news.occurredAt();
        return switch (action) {
            case SIGN -> () -> shipment.sign(at);
            case SIGN_PART -> () -> shipment.signPart(news.taken(), at);
            case REFUSE -> () -> shipment.refuse(at);
            default -> throw new IllegalStateException("no courier may " + action);
        };
    }
}
