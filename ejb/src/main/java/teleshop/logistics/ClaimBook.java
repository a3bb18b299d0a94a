package teleshop.logistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import teleshop.ledger.Bookkeeping;
import teleshop.ledger.domain.Source;
import teleshop.logistics.domain.GoodsPostings;
import teleshop.logistics.domain.Shipment;
import teleshop.logistics.domain.ShipmentStatus;
import teleshop.site.SiteZone;

/** Books what couriers owe us for what they lost, and takes it back for what was found. */
@ApplicationScoped
class ClaimBook {

    @Inject private Bookkeeping books;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    void claim(Shipment lost) {
        lost.claim()
                .map(claim -> GoodsPostings.lost(lost, claim, site.dayOf(clock.instant())))
                .ifPresent(books::post);
    }

    /** A lost parcel turned up; any other is left alone. */
    void reopen(Shipment shipment) {
        if (shipment.status() != ShipmentStatus.LOST) {
            return;
        }
        var today = site.dayOf(clock.instant());
        shipment.claim()
                .map(claim -> GoodsPostings.lost(shipment, claim, today))
                .filter(entry -> !entry.isEmpty())
                .ifPresent(e -> books.reverse(e.source(), e.rule(), found(e.source()), e.rule()));
    }

    private static Source found(Source lost) {
        return new Source(lost.type(), lost.id() + "-found");
    }
}
