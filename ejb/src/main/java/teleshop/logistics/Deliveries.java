package teleshop.logistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Map;
import teleshop.courier.Contracts;
import teleshop.courier.UnknownCourier;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;
import teleshop.logistics.domain.CourierNews;
import teleshop.logistics.domain.DeliveryCode;
import teleshop.logistics.domain.NewsEffect;
import teleshop.logistics.domain.Told;
import teleshop.logistics.domain.Waybill;
import teleshop.logistics.persistence.CourierMail;
import teleshop.logistics.persistence.Shipments;

/** Hears what couriers tell of parcels: any number of times, in any order. */
@Stateless
@RolesAllowed({Roles.COURIER, Roles.LOGISTICS, Roles.SYSTEM})
public class Deliveries {

    @Inject private CourierMail mail;
    @Inject private Shipments shipments;
    @Inject private Contracts contracts;
    @Inject private DeliveryDesk desk;
    @Inject private Clock clock;

    /**
     * The same event again changes nothing and has the same answer, unless its parcel came in
     * between.
     *
     * @throws NewsDiffers if the event id came before with another content
     */
    public NewsEffect hear(@NotNull @Valid CourierReport report) {
        var told = told(report);
        var waybill = told.waybill();
        var parcel = shipments.hold(waybill).filter(s -> s.courier().equals(told.courier()));
        var known = mail.find(told.courier(), told.eventId());
        known.filter(news -> !news.isRepeatedBy(told))
                .ifPresent(
                        news -> {
                            throw new NewsDiffers(told.eventId());
                        });
        var news = known.orElseGet(() -> written(told));
        parcel.filter(s -> s.status().isWithCourier() && news.effect() == NewsEffect.WAITING)
                .ifPresent(shipment -> desk.apply(shipment, news));
        return news.effect();
    }

    private CourierNews written(Told told) {
        var news = new CourierNews(told, clock.instant());
        mail.add(news);
        return news;
    }

    private Told told(CourierReport report) {
        return new Told(
                report.courier(),
                report.eventId(),
                new Waybill(report.waybill()),
                code(report),
                report.occurredAt().toInstant(),
                report.remark(),
                report.taken());
    }

    /** Ours, or the courier's own word for it. */
    private DeliveryCode code(CourierReport report) {
        var words = words(report.courier());
        var word = words.getOrDefault(report.code(), report.code());
        var code =
                DeliveryCode.of(word)
                        .orElseThrow(
                                () ->
                                        new InvalidField(
                                                "code",
                                                "unknown-code",
                                                "no courier code " + report.code()));
        if (code == DeliveryCode.PART && report.taken().isEmpty()) {
            throw new InvalidField("lines", "part-of-what", "say which lines were taken");
        }
        return code;
    }

    private Map<String, String> words(String courier) {
        try {
            return contracts.form(courier).statusWords();
        } catch (UnknownCourier no) {
            throw new InvalidField("courier", no.code(), no.getMessage());
        }
    }
}
