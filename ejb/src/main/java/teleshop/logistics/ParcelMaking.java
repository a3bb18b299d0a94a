package teleshop.logistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import teleshop.courier.domain.Province;
import teleshop.kernel.Money;
import teleshop.logistics.domain.CodSplit;
import teleshop.logistics.domain.Parcel;
import teleshop.logistics.domain.ParcelLine;
import teleshop.order.OrderView;
import teleshop.site.Parameters;
import teleshop.site.SiteZone;
import teleshop.stock.Reservations;

/** Allocates what an order has reserved to parcels: one for each warehouse that holds some. */
@ApplicationScoped
class ParcelMaking {

    private static final String MAIN = "MAIN";

    @Inject private Reservations stock;
    @Inject private LineTerms terms;
    @Inject private Parameters parameters;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    List<Parcel> parcels(OrderView order) {
        var byWarehouse = byWarehouse(order);
        var values = byWarehouse.values().stream().map(ParcelMaking::value).toList();
        var fees = order.amounts().freight().plus(order.amounts().codFee());
        var feeParts = CodSplit.of(fees, values);
        var dueParts = CodSplit.of(order.payment().codDue(), values);
        var parcels = new ArrayList<Parcel>();
        byWarehouse.forEach(
                (warehouse, lines) -> {
                    int i = parcels.size();
                    var money = new Money[] {feeParts.get(i), dueParts.get(i)};
                    parcels.add(parcel(order, warehouse, money, lines));
                });
        return parcels;
    }

    private TreeMap<String, List<ParcelLine>> byWarehouse(OrderView order) {
        var places = stock.warehouses(order.number().value());
        var parts = new TreeMap<String, List<ParcelLine>>();
        for (int i = 0; i < order.lines().size(); i++) {
            var line = terms.line(order, i);
            var warehouse = places.getOrDefault(line.sku(), MAIN);
            parts.computeIfAbsent(warehouse, w -> new ArrayList<>()).add(line);
        }
        return parts;
    }

    private Parcel parcel(
            OrderView order, String warehouse, Money[] feesAndDue, List<ParcelLine> lines) {
        return new Parcel(
                order.number(),
                warehouse,
                Province.of(order.delivery().province()).name(),
                feesAndDue[0],
                feesAndDue[1],
                promised(),
                lines);
    }

    private LocalDate promised() {
        long days = parameters.value(LogisticsParameter.PROMISE_DAYS);
        return site.dayOf(clock.instant()).plusDays(days);
    }

    private static Money value(List<ParcelLine> lines) {
        return Money.total(lines.stream().map(ParcelLine::amount).toList());
    }
}
