package teleshop.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import teleshop.audit.domain.AuditFacts;
import teleshop.audit.domain.CheckedLine;
import teleshop.audit.domain.CheckedOrder;
import teleshop.audit.domain.ListEntry;
import teleshop.audit.domain.Surroundings;
import teleshop.audit.persistence.AuditLists;
import teleshop.audit.persistence.KnownOrders;
import teleshop.catalog.PriceList;
import teleshop.catalog.domain.ProductTerms;
import teleshop.courier.Coverage;
import teleshop.courier.domain.CourierTerms;
import teleshop.courier.domain.Province;
import teleshop.customer.CustomerFile;
import teleshop.customer.Regions;
import teleshop.kernel.Folded;
import teleshop.kernel.Money;
import teleshop.kernel.PhoneNumber;
import teleshop.order.OrderView;
import teleshop.order.domain.AddressKey;
import teleshop.order.domain.Hold;
import teleshop.order.domain.HoldType;
import teleshop.order.domain.OrderLine;
import teleshop.order.domain.PaymentMethod;
import teleshop.site.SiteZone;

/** Gathers what the rules look at. */
@ApplicationScoped
class Investigation {

    private static final Duration SKUS_OF = Duration.ofDays(31);

    @Inject private KnownOrders known;
    @Inject private AuditLists lists;
    @Inject private PriceList prices;
    @Inject private Coverage coverage;
    @Inject private Regions regions;
    @Inject private CustomerFile customers;
    @Inject private TeamRecord team;
    @Inject private SiteZone site;

    AuditFacts of(OrderView view) {
        var order = checked(view);
        var past = known.around(order, order.placedAt().minus(SKUS_OF));
        var dayStart = site.startOf(site.dayOf(order.placedAt()));
        return new AuditFacts(order, past, around(view, order), dayStart);
    }

    private CheckedOrder checked(OrderView view) {
        var terms = prices.of(view.lines().stream().map(OrderLine::sku).toList());
        boolean cod = view.payment().method() == PaymentMethod.COD;
        return new CheckedOrder(
                view.number().value(),
                view.customerId(),
                view.delivery(),
                AddressKey.of(view.delivery()),
                view.source().callId(),
                view.source().callerNumber(),
                cod,
                cod ? view.payment().codDue() : Money.ZERO,
                view.lines().stream().map(l -> line(l, terms.get(l.sku()))).toList(),
                view.placedAt());
    }

    private static CheckedLine line(OrderLine line, ProductTerms terms) {
        return new CheckedLine(
                line.sku(),
                line.quantity(),
                line.unitPrice(),
                line.amount(),
                terms.floor(),
                terms.limit(),
                terms.p99Quantity());
    }

    private Surroundings around(OrderView view, CheckedOrder order) {
        var to = order.delivery();
        var couriers =
                order.cod()
                        ? coverage.collecting(to.province())
                        : coverage.delivering(to.province());
        var entries = lists.find(features(order));
        return new Surroundings(
                denied(entries),
                entries.stream().anyMatch(e -> e.list() == ListEntry.List.STAFF),
                !couriers.isEmpty(),
                couriers.stream().map(CourierTerms::codMaximum).max(Money::compareTo),
                to.district().isBlank() && regions.needsDistrict(to.province(), to.city()),
                callerProvince(order.callerNumber()),
                callerKnown(order),
                reason(view, HoldType.STOCK),
                reason(view, HoldType.CHANGED).isPresent(),
                words(entries, ListEntry.List.PRANK),
                words(entries, ListEntry.List.LANDMARK),
                team.of(view.source().agent()));
    }

    private static List<String> features(CheckedOrder order) {
        var features = new ArrayList<String>();
        features.add(order.delivery().phone().value());
        features.add(order.addressKey());
        features.add(Folded.of(order.delivery().recipient()) + order.addressKey());
        return features;
    }

    private static List<String> denied(List<ListEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.list() == ListEntry.List.DENY)
                .map(entry -> entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '+'))
                .sorted()
                .toList();
    }

    private static Set<String> words(List<ListEntry> entries, ListEntry.List list) {
        return entries.stream()
                .filter(entry -> entry.list() == list)
                .map(ListEntry::entry)
                .collect(Collectors.toSet());
    }

    private static Optional<String> callerProvince(PhoneNumber caller) {
        return Optional.ofNullable(caller)
                .flatMap(number -> number.region(Locale.SIMPLIFIED_CHINESE))
                .map(region -> region.replaceFirst("(省|自治区|市).*$", ""))
                .map(region -> Province.of(region).name());
    }

    private boolean callerKnown(CheckedOrder order) {
        var caller = order.callerNumber();
        return caller == null
                || order.customerId() == null
                || customers.get(order.customerId()).phones().contains(caller);
    }

    private static Optional<String> reason(OrderView view, HoldType type) {
        return view.openHolds().stream()
                .filter(hold -> hold.type() == type)
                .map(Hold::reason)
                .findFirst();
    }
}
