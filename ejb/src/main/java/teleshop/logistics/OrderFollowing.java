package teleshop.logistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import teleshop.logistics.domain.ParcelLine;
import teleshop.logistics.domain.ParcelTally;
import teleshop.logistics.domain.Shipment;
import teleshop.logistics.persistence.Shipments;
import teleshop.order.OrderFile;
import teleshop.order.OrderProgress;
import teleshop.order.domain.OrderAction;
import teleshop.order.domain.OrderNumber;
import teleshop.stock.Reservations;

/** Takes an order along to where its parcels are. */
@ApplicationScoped
class OrderFollowing {

    @Inject private Shipments shipments;
    @Inject private OrderFile orders;
    @Inject private OrderProgress progress;
    @Inject private Reservations stock;

    void follow(OrderNumber order) {
        var parcels = shipments.of(order);
        for (var next = next(order, parcels); next.isPresent(); next = next(order, parcels)) {
            step(order, next.get(), parcels);
        }
    }

    private Optional<OrderAction> next(OrderNumber order, List<Shipment> parcels) {
        var tally = ParcelTally.of(parcels.stream().map(Shipment::status).toList());
        boolean whole = parcels.stream().allMatch(Shipment::isWhole);
        return tally.step(orders.get(order).status(), whole);
    }

    private void step(OrderNumber order, OrderAction action, List<Shipment> parcels) {
        switch (action) {
            case PACK -> progress.packed(order);
            case HAND_OVER -> handedOver(order);
            case SIGN -> progress.signed(order);
            case PART_SIGN -> progress.partSigned(order, taken(parcels));
            case REFUSE -> progress.refused(order);
            case GOODS_BACK -> progress.goodsBack(order);
            case LOSE -> progress.lost(order);
            default -> throw new IllegalStateException("no parcel leads to " + action);
        }
    }

    private void handedOver(OrderNumber order) {
        stock.issue(order.value());
        progress.handedOver(order);
    }

    private static Map<String, Integer> taken(List<Shipment> parcels) {
        return parcels.stream()
                .flatMap(parcel -> parcel.lines().stream())
                .collect(Collectors.toMap(ParcelLine::sku, ParcelLine::signed, Integer::sum));
    }
}
