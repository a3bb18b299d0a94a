package teleshop.logistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import teleshop.kernel.Roles;
import teleshop.ledger.Bookkeeping;
import teleshop.logistics.domain.GoodsPostings;
import teleshop.logistics.domain.Shipment;
import teleshop.logistics.domain.Waybill;
import teleshop.logistics.persistence.Shipments;
import teleshop.site.SiteZone;
import teleshop.stock.Reservations;
import teleshop.stock.domain.Quality;
import teleshop.stock.domain.StockLine;

/** T22: takes back into the warehouse what customers did not take. */
@Stateless
@RolesAllowed({Roles.WAREHOUSE, Roles.LOGISTICS})
public class GoodsReturn {

    @Inject private Shipments shipments;
    @Inject private ShipmentChronicle chronicle;
    @Inject private OrderFollowing following;
    @Inject private ClaimBook claims;
    @Inject private Bookkeeping books;
    @Inject private Reservations stock;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    public void receive(Waybill waybill, @NotNull Quality quality) {
        var shipment = shipments.hold(waybill).orElseThrow(() -> new UnknownShipment(waybill));
        var now = clock.instant();
        claims.reopen(shipment);
        chronicle.tell(
                shipment,
                "receive",
                Map.of("quality", quality.name()),
                () -> shipment.receive(now));
        var day = site.dayOf(now);
        books.post(
                quality == Quality.SCRAP
                        ? GoodsPostings.backSpoilt(shipment, day)
                        : GoodsPostings.backSound(shipment, day));
        stock.receive(shipment.order().value(), untaken(shipment), quality);
        following.follow(shipment.order());
    }

    private static List<StockLine> untaken(Shipment shipment) {
        return shipment.lines().stream()
                .filter(line -> line.signed() < line.quantity())
                .map(line -> new StockLine(line.sku(), line.quantity() - line.signed()))
                .toList();
    }
}
