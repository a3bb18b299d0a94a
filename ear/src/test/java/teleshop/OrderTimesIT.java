package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens to orders when time passes. */
@ExtendWith(OpenShop.class)
class OrderTimesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Shop shop;
    private final Orders orders;

    OrderTimesIT(Shop shop) {
        this.shop = shop;
        this.orders = new Orders(shop);
    }

    @Test
    @Row("S0-30")
    void a_prepaid_order_without_its_money_expires_and_gives_its_goods_back() {
        var sku = orders.stocked(39800, 10);
        var number = orders.place(sku, 4, "PREPAID").getString("number");
        assertThat(orders.available(sku)).isEqualTo(6);
        pass(Duration.ofHours(48));
        await().atMost(PATIENCE).until(() -> status(number).equals("EXPIRED"));
        assertThat(orders.available(sku)).isEqualTo(10);
    }

    @Test
    @Row("S0-26")
    void a_deferred_order_goes_on_by_itself_on_its_day_and_only_once() {
        var sku = orders.stocked(39800, 10);
        var day = now().plusDays(1).toString();
        var body =
                Orders.body(Orders.phone(), sku, 1, "COD")
                        .replaceFirst("\\{", "{'shipNotBefore': '" + day + "', ");
        var order = orders.place("agent1", body);
        var number = order.getString("number");
        assertThat(order.getString("status")).isEqualTo("DEFERRED");
        pass(Duration.ofDays(1).plusSeconds(5));
        await().atMost(PATIENCE).until(() -> !status(number).equals("DEFERRED"));
        assertThat(orders.trail(number).split("\"event\":\"due\"", -1)).hasSize(2);
    }

    @Test
    @Row("S0-26")
    void a_deferred_order_that_nobody_woke_in_time_gives_its_goods_back_and_is_reviewed() {
        var sku = orders.stocked(39800, 10);
        var day = now().plusDays(1).toString();
        var body =
                Orders.body(Orders.phone(), sku, 4, "COD")
                        .replaceFirst("\\{", "{'shipNotBefore': '" + day + "', ");
        var number = orders.place("agent1", body).getString("number");
        pass(Duration.ofDays(4).plusSeconds(5));
        await().atMost(PATIENCE).until(() -> status(number).equals("IN_REVIEW"));
        assertThat(orders.view(number).getJsonArray("holds").toString()).contains("STOCK");
        assertThat(orders.available(sku)).isEqualTo(10);
        var path = "/api/orders/" + number + "/holds/STOCK/release";
        var released = shop.as("logistics1").post(path, "{'reason': 'still there'}");
        assertThat(released.status()).as(released.body()).isEqualTo(200);
        assertThat(orders.available(sku)).isEqualTo(6);
    }

    @Test
    @Row("S0-26")
    void logistics_calls_a_deferred_order_back() {
        var sku = orders.stocked(39800, 10);
        var day = now().plusDays(9).toString();
        var body =
                Orders.body(Orders.phone(), sku, 1, "COD")
                        .replaceFirst("\\{", "{'shipNotBefore': '" + day + "', ");
        var path = "/api/orders/" + orders.place("agent1", body).getString("number") + "/send-now";
        assertThat(shop.as("agent1").post(path, "").status()).isEqualTo(403);
        assertThat(shop.as("logistics1").post(path, "").status()).isEqualTo(200);
        assertThat(shop.as("logistics1").post(path, "").status()).isEqualTo(409);
    }

    private OffsetDateTime now() {
        var clock = shop.as("admin").get("/api/demo/clock").json();
        return OffsetDateTime.parse(clock.getString("now"));
    }

    private void pass(Duration time) {
        var body = "{'offsetSeconds': " + time.toSeconds() + "}";
        assertThat(shop.as("admin").post("/api/demo/clock", body).status()).isEqualTo(200);
    }

    private String status(String number) {
        return orders.view(number).getString("status");
    }
}
