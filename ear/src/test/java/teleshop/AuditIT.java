package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules of the order audit as they stop orders of a real shop. */
@ExtendWith(OpenShop.class)
class AuditIT {

    private final Shop shop;
    private final Orders orders;
    private final String phone = Orders.phone();

    AuditIT(Shop shop) {
        this.shop = shop;
        this.orders = new Orders(shop);
    }

    @Test
    @Row("S0-19")
    void a_denied_number_is_stopped_and_only_the_lead_lets_it_go() {
        fixture("{'denyList': [{'phone': '%s'}]}".formatted(phone));
        var order = order(39800, 1, body -> body);
        assertThat(holds(order)).contains("DENY");
        var path = "/api/orders/" + order.getString("number") + "/holds/DENY/release";
        assertThat(shop.as("reviewer1").post(path, "{'reason': 'known'}").status()).isEqualTo(403);
        assertThat(shop.as("admin").post(path, "{'reason': 'known'}").status()).isEqualTo(403);
        assertThat(shop.as("reviewlead1").post(path, "{'reason': 'known'}").status())
                .isEqualTo(200);
    }

    @Test
    void a_wrong_number_is_stopped() {
        assertThat(holds(order(39800, 1, b -> b.replace(phone, "12345678901")))).contains("PHONE");
    }

    @Test
    void nobody_collects_in_tibet_and_macao_has_no_courier() {
        var tibet = order(39800, 1, b -> b.replace("江苏省", "澳门特别行政区"));
        assertThat(holds(tibet)).contains("COVERAGE");
    }

    @Test
    void too_much_to_collect_is_stopped() {
        assertThat(holds(order(300_000, 1, b -> b))).isEqualTo("[]");
        assertThat(holds(order(300_001, 1, b -> b))).contains("AMOUNT");
    }

    @Test
    void too_low_a_price_is_stopped() {
        var order =
                order(
                        39800,
                        1,
                        b -> b.replace("'quantity': 1", "'quantity': 1, 'unitPrice': 30000"));
        assertThat(holds(order)).contains("PRICE");
        assertThat(order.getInt("total")).isEqualTo(30000);
    }

    @Test
    void the_reviewer_sees_why() {
        var order = order(39800, 1, b -> b.replace("王秀英", "王"));
        assertThat(order.getString("status")).isEqualTo("IN_REVIEW");
        var review =
                shop.as("reviewer1").get("/api/orders/" + order.getString("number") + "/review");
        assertThat(review.body()).contains("\"rule\":\"R17\"").contains("\"points\":40");
    }

    @Test
    void a_parameter_moves_the_line() {
        fixture("{'params': {'codLimit': 100000}}");
        try {
            assertThat(holds(order(100_001, 1, b -> b))).contains("AMOUNT");
        } finally {
            fixture("{'params': {'codLimit': 300000}}");
        }
    }

    private JsonObject order(
            int price, int quantity, java.util.function.UnaryOperator<String> change) {
        var sku = orders.stocked(price, 10);
        return orders.place("agent1", change.apply(Orders.body(phone, sku, quantity, "COD")));
    }

    private static String holds(JsonObject order) {
        return order.getJsonArray("holds").toString();
    }

    private void fixture(String body) {
        var answer = shop.as("admin").post("/api/demo/fixtures", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
