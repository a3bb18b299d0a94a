package teleshop.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import teleshop.order.domain.HoldType;
import teleshop.order.domain.Order;
import teleshop.stock.Reservations;
import teleshop.stock.domain.StockLine;

/** Reserves what an order needs; what cannot be reserved holds it. */
@ApplicationScoped
class OrderStock {

    @Inject private Reservations reservations;
    @Inject private Clock clock;

    /** All of it, or nothing and a hold. */
    void reserve(Order order) {
        tryReserve(order)
                .ifPresent(
                        sku ->
                                order.hold(
                                        HoldType.STOCK,
                                        "not enough of " + sku,
                                        "stock",
                                        clock.instant()));
    }

    /**
     * @return what there is not enough of; empty if all is reserved
     */
    Optional<String> tryReserve(Order order) {
        var lines =
                order.contents().lines().stream()
                        .map(line -> new StockLine(line.sku(), line.quantity()))
                        .toList();
        return reservations.reserve(order.number().value(), lines);
    }

    void release(Order order) {
        reservations.release(order.number().value());
    }
}
