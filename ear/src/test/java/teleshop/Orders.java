package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Sets up goods and places orders over REST, for tests whose subject is something else. */
final class Orders {

    private static final String AGENT = "agent1";

    private final Shop shop;

    Orders(Shop shop) {
        this.shop = shop;
    }

    /** A product that no other test knows. */
    String stocked(int price, int available) {
        var sku = "IT-" + UUID.randomUUID().toString().substring(0, 8);
        var fixture =
                """
                {'products': [{'sku': '%s', 'name': '炒锅', 'price': %d, 'floor': 1,
                  'available': %d, 'taxRateBp': 1300, 'cost': 15000}]}
                """
                        .formatted(sku, price, available);
        var answer = shop.as("admin").post("/api/demo/fixtures", fixture);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return sku;
    }

    int available(String sku) {
        return shop.as(AGENT).get("/api/products/" + sku).json().getInt("available");
    }

    /** By a customer who never ordered before. */
    JsonObject place(String sku, int quantity, String payment) {
        return place(AGENT, body(phone(), sku, quantity, payment));
    }

    JsonObject place(String agent, String body) {
        var answer = shop.as(agent).postOnce("/api/orders", UUID.randomUUID().toString(), body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    JsonObject view(String number) {
        return shop.as("lead1").get("/api/orders/" + number).json();
    }

    String trail(String number) {
        return shop.as("auditor1").get("/api/orders/" + number + "/trail").body();
    }

    static String body(String phone, String sku, int quantity, String payment) {
        return """
               {'customer': {'name': '王秀英', 'phone': '%s', 'address': {'province': '江苏省',
                 'city': '南京市', 'district': '鼓楼区', 'street': '中山北路%s号3幢502室'}},
                'payment': '%s', 'lines': [{'sku': '%s', 'quantity': %d}]}
               """
                .formatted(phone, phone.substring(4), payment, sku, quantity);
    }

    /** One that nobody ordered by before, and without a run of digits. */
    static String phone() {
        var random = ThreadLocalRandom.current();
        return "139"
                + (10 + random.nextInt(80))
                + "0"
                + (10 + random.nextInt(80))
                + "1"
                + (10 + random.nextInt(90));
    }
}
