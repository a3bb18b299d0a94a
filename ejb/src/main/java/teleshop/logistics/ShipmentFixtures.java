package teleshop.logistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import teleshop.kernel.Money;
import teleshop.kernel.NotInDemoMode;
import teleshop.kernel.Roles;
import teleshop.ledger.Bookkeeping;
import teleshop.ledger.domain.Account;
import teleshop.ledger.domain.Dimensions;
import teleshop.ledger.domain.JournalEntry;
import teleshop.ledger.domain.Posting;
import teleshop.ledger.domain.Source;
import teleshop.logistics.domain.Carriage;
import teleshop.logistics.domain.GoodsPostings;
import teleshop.logistics.domain.Parcel;
import teleshop.logistics.domain.Shipment;
import teleshop.logistics.domain.ShipmentEvent;
import teleshop.logistics.domain.Waybill;
import teleshop.logistics.persistence.Shipments;
import teleshop.order.OrderFile;
import teleshop.order.OrderTakeover;
import teleshop.order.OrderView;
import teleshop.site.DemoMode;
import teleshop.site.SiteZone;

/** Sets parcels of an earlier time; the same again changes nothing. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ShipmentFixtures {

    private static final String MAIN = "MAIN";
    private static final Map<String, String> HISTORY = Map.of("history", "true");

    @Inject private OrderTakeover takeover;
    @Inject private OrderFile orders;
    @Inject private Shipments shipments;
    @Inject private Sorting sorting;
    @Inject private LineTerms terms;
    @Inject private ShipmentChronicle chronicle;
    @Inject private OrderFollowing following;
    @Inject private PastDelivery deliveries;
    @Inject private Bookkeeping books;
    @Inject private SiteZone site;
    @Inject private DemoMode demo;

    public void load(List<@Valid ShipmentFixture> told) {
        if (!demo.isOn()) {
            throw new NotInDemoMode();
        }
        told.stream()
                .filter(t -> shipments.find(new Waybill(t.waybill())).isEmpty())
                .forEach(this::send);
    }

    private void send(ShipmentFixture told) {
        takeover.takeOver(told.order());
        var order = orders.get(told.order().number());
        var at = told.shipped();
        pay(told);
        var shipment = packed(told, order, at);
        chronicle.tell(shipment, "hand-over", HISTORY, () -> shipment.handOver(at));
        books.post(GoodsPostings.handedOver(shipment, site.dayOf(at)));
        following.follow(shipment.order());
        deliveries.end(shipment, told);
    }

    private Shipment packed(ShipmentFixture told, OrderView order, Instant at) {
        var day = site.dayOf(at);
        var wave = sorting.wave(MAIN, told.courier(), day).number();
        var carriage = new Carriage(new Waybill(told.waybill()), told.courier(), wave);
        var shipment = new Shipment(carriage, parcel(told, order, day), at);
        shipments.add(shipment);
        var allocated = new ShipmentEvent.Allocated(shipment.waybill(), shipment.order(), at);
        chronicle.begin(shipment, HISTORY, allocated);
        chronicle.tell(shipment, "pack", HISTORY, () -> shipment.pack(told.packedWeightG(), at));
        return shipment;
    }

    private Parcel parcel(ShipmentFixture told, OrderView order, LocalDate day) {
        return new Parcel(
                order.number(),
                MAIN,
                "江苏",
                Money.ZERO,
                told.due(),
                day.plusDays(LogisticsParameter.PROMISE_DAYS.standard()),
                List.of(terms.line(order, 0)));
    }

    /** P1 for what was paid before it was sent. */
    private void pay(ShipmentFixture told) {
        var paid = told.total().minus(told.due());
        var about = Dimensions.ofOrder(told.orderNumber());
        books.post(
                new JournalEntry(
                        site.dayOf(told.shipped()),
                        new Source("receipt", "H-" + told.waybill()),
                        "P1",
                        List.of(
                                Posting.debit(Account.BANK, paid, about),
                                Posting.credit(Account.CUSTOMER_ADVANCES, paid, about))));
    }
}
