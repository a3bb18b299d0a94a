package teleshop.logistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import teleshop.kernel.Money;
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
        var claim = lost.claim().orElse(Money.ZERO);
        books.post(GoodsPostings.lost(lost, claim, site.dayOf(clock.instant())));
    }

    /** A lost parcel turned up; any other is left alone. */
    void reopen(Shipment shipment) {
        if (shipment.status() != ShipmentStatus.LOST) {
            return;
        }
        var today = site.dayOf(clock.instant());
        var entry = GoodsPostings.lost(shipment, shipment.claim().orElse(Money.ZERO), today);
        if (!entry.isEmpty()) {
            books.reverse(entry.source(), entry.rule(), found(entry.source()), entry.rule());
        }
    }

    private static Source found(Source lost) {
        return new Source(lost.type(), lost.id() + "-found");
    }
}
