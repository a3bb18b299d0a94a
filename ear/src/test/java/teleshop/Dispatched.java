package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;

/** Orders on their way through warehouse and courier, for tests of what comes after. */
final class Dispatched {

    private final Shop shop;
    private final String sku = "DI-" + UUID.randomUUID().toString().substring(0, 8);

    Dispatched(Shop shop) {
        this.shop = shop;
        var product =
                "{'sku': '%s', 'name': '旋转拖把', 'price': 39800, 'available': 1000,"
                        + " 'cost': 15000, 'taxRateBp': 1300}";
        fixture("{'products': [" + product.formatted(sku) + "]}");
    }

    String sku() {
        return sku;
    }

    void fixture(String sections) {
        var answer = shop.as("admin").post("/api/demo/fixtures", sections);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** Approved by itself. */
    String approved(String province, String city, int quantity) {
        var order =
                """
                {'customer': {'name': '王小明', 'phone': '%s', 'address': {'province': '%s',
                     'city': '%s', 'district': '%s', 'street': '中山路%d号5幢201室'}},
                 'payment': 'COD', 'lines': [{'sku': '%s', 'quantity': %d}]}"""
                        .formatted(
                                phone(), province, city, district(city), number(), sku, quantity);
        var answer = shop.as("agent1").postOnce("/api/orders", UUID.randomUUID().toString(), order);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().getString("status")).as(answer.body()).isEqualTo("APPROVED");
        return answer.json().getString("number");
    }

    /** Sorted by itself: the waybill it got. */
    String sorted(int quantity) {
        return waybill(approved("广东省", "东莞市", quantity));
    }

    String waybill(String order) {
        Awaitility.await("order " + order + " is sorted")
                .atMost(Duration.ofSeconds(30))
                .until(() -> !parcels(order).isEmpty());
        return parcels(order).get(0);
    }

    List<String> parcels(String order) {
        return shop.as("logistics1").get("/api/shipments?order=" + order).list().stream()
                .map(p -> ((JsonObject) p).getString("waybill"))
                .toList();
    }

    String packed(int quantity) {
        var waybill = sorted(quantity);
        var packed = shop.as("warehouse1").post("/api/orders/" + order(waybill) + "/pack", "");
        assertThat(packed.status()).as(packed.body()).isEqualTo(200);
        return waybill;
    }

    String handedOver(int quantity) {
        var waybill = packed(quantity);
        var out = shop.as("warehouse1").post("/api/shipments/" + waybill + "/hand-over", "");
        assertThat(out.status()).as(out.body()).isEqualTo(200);
        return waybill;
    }

    JsonObject shipment(String waybill) {
        return shop.as("logistics1").get("/api/shipments/" + waybill).json();
    }

    String order(String waybill) {
        return shipment(waybill).getString("orderNumber");
    }

    String orderStatus(String waybill) {
        return shop.as("logistics1")
                .get("/api/orders/" + order(waybill))
                .json()
                .getString("status");
    }

    Rest.Answer tell(String waybill, String code, String at, String more) {
        return tell(UUID.randomUUID().toString(), waybill, code, at, more);
    }

    Rest.Answer tell(String eventId, String waybill, String code, String at, String more) {
        var courier =
                waybill.startsWith("WB") && exists(waybill)
                        ? shipment(waybill).getString("courier")
                        : "SF";
        return shop.as("courier1")
                .post(
                        "/api/courier-events",
                        """
                        {'courier': '%s', 'eventId': '%s', 'waybill': '%s', 'code': '%s',
                         'occurredAt': '%s'%s}"""
                                .formatted(courier, eventId, waybill, code, at, more));
    }

    private boolean exists(String waybill) {
        return shop.as("logistics1").get("/api/shipments/" + waybill).status() == 200;
    }

    private static String phone() {
        var random = ThreadLocalRandom.current();
        return "139" + random.nextInt(10) + "2" + random.nextInt(100_000, 1_000_000);
    }

    private static String district(String city) {
        return city.equals("东莞市") ? "" : "新城区";
    }

    private static int number() {
        return ThreadLocalRandom.current().nextInt(1, 9999);
    }
}
