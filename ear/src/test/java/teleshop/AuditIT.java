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
    @Row("S0-19")
    void an_agent_whose_customers_refuse_often_is_looked_at() {
        var sku = orders.stocked(39800, 10);
        assertThat(rules(orders.place("agent12", Orders.body(phone, sku, 1, "COD"))))
                .doesNotContain("R20");
        var stats =
                "{'agentStats': [{'agent': 'agent12', 'orders': 20, 'refused': 9},"
                        + " {'agent': 'agent1', 'orders': 980, 'refused': 40}]}";
        fixture(stats);
        fixture(stats);
        var order = orders.place("agent12", Orders.body(Orders.phone(), sku, 1, "COD"));
        assertThat(rules(order)).contains("\"rule\":\"R20\"").contains("\"points\":15");
    }

    @Test
    void figures_of_an_agent_that_cannot_be_are_refused_by_name() {
        var admin = shop.as("admin");
        var answer =
                admin.post(
                        "/api/demo/fixtures",
                        "{'agentStats': [{'agent': 'a', 'orders': 1, 'refused': 2}]}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("refused-above-orders");
        var unknown =
                admin.post("/api/demo/fixtures", "{'agentStats': [{'agent': 'a', 'rate': 2}]}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body()).contains("agentStats[0].rate");
    }

    private String rules(JsonObject order) {
        var path = "/api/orders/" + order.getString("number") + "/review";
        return shop.as("reviewer1").get(path).body();
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
