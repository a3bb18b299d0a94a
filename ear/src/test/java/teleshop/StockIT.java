package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stock under a rush of orders. */
@ExtendWith(OpenShop.class)
class StockIT {

    private static final int PIECES = 100;
    private static final int ORDERS = 200;
    private static final int AT_ONCE = 20;

    private final Orders orders;

    StockIT(Shop shop) {
        this.orders = new Orders(shop);
    }

    @Test
    @Row("S0-18")
    void two_hundred_orders_at_once_for_a_hundred_pieces_get_exactly_a_hundred() throws Exception {
        var sku = orders.stocked(39800, PIECES);
        var rush = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var calls =
                    IntStream.range(0, ORDERS)
                            .<Callable<Boolean>>mapToObj(i -> () -> isServed(i, sku))
                            .toList();
            int served = 0;
            for (var answer : rush.invokeAll(calls)) {
                served += answer.get() ? 1 : 0;
            }
            assertThat(served).isEqualTo(PIECES);
            assertThat(orders.available(sku)).isZero();
        } finally {
            rush.shutdownNow();
        }
    }

    private boolean isServed(int i, String sku) {
        var body = Orders.body("137" + (10_000_000 + i * 7_919), sku, 1, "COD");
        var order = orders.place("agent" + (1 + i % AT_ONCE), body);
        return !order.getJsonArray("holds").toString().contains("STOCK");
    }
}
