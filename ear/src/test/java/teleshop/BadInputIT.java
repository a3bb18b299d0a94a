package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What cannot be taken is refused in the words of who sent it, and changes nothing. */
@ExtendWith(OpenShop.class)
class BadInputIT {

    private static final int FIFTY_MB = 50 << 20;

    private final Shop shop;
    private final Orders orders;

    BadInputIT(Shop shop) {
        this.shop = shop;
        this.orders = new Orders(shop);
    }

    @Test
    void the_field_is_named_in_the_language_that_is_asked_for() {
        var sku = orders.stocked(39800, 10);
        var body = Orders.body(Orders.phone(), sku, 0, "COD");
        assertThat(detail(body, "en")).contains("Quantity").contains("more than 0");
        assertThat(detail(body, "zh-CN,zh;q=0.9")).contains("数量");
        assertThat(orders.available(sku)).isEqualTo(10);
    }

    @Test
    void who_asks_for_no_language_is_answered_in_their_own() {
        var body = Orders.body(Orders.phone(), "NO-SUCH", 1, "COD");
        var answer = shop.as("agent1").postOnce("/api/orders", UUID.randomUUID() + "", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getString("detail")).contains("商品编号").contains("lines[0].sku");
    }

    @Test
    void a_name_of_5000_letters_with_bells_and_faces_is_refused_for_what_it_is() {
        var name = "王\\u0007😀".repeat(1667);
        var body = Orders.body("13905171234", "NO-SUCH", 1, "COD").replace("王秀英", name);
        var answer = shop.as("agent1").postOnce("/api/orders", UUID.randomUUID() + "", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"customer.name\"");
        var customer =
                "{'name': '%s', 'phone': '13905171234', 'address': {'province': '江苏省', 'city':"
                        + " '南京市', 'district': '鼓楼区', 'street': '中山北路1号'}}";
        var alone = shop.as("agent1").post("/api/customers", customer.formatted(name));
        assertThat(alone.status()).isEqualTo(400);
        assertThat(alone.body()).contains("\"field\":\"name\"");
        assertThat(shop.as("agent1").get("/api/customers?phone=13905171234").list()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_a_bad_request_in_both_languages() {
        for (var torn : new String[] {"{'a", "[]", "{'lines': 7}", "nonsense", "{'lines': [[]]}"}) {
            var answer = shop.as("agent1").postOnce("/api/orders", UUID.randomUUID() + "", torn);
            assertThat(answer.status()).as(torn + answer.body()).isEqualTo(400);
        }
        assertThat(detail("{'a", "en")).contains("cannot be read");
        assertThat(detail("{'a", "zh")).contains("无法读取");
    }

    @Test
    void a_json_body_of_50_mb_is_turned_away_and_the_shop_goes_on() {
        var rest = shop.as("agent1");
        var body = new byte[FIFTY_MB];
        Arrays.fill(body, (byte) ' ');
        var answer =
                rest.send(
                        rest.request("/api/orders")
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", "big")
                                .POST(BodyPublishers.ofByteArray(body)));
        assertTurnedAway(answer);
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_is_cut_off_as_well() {
        var rest = shop.as("agent1");
        var endless = new byte[FIFTY_MB];
        Arrays.fill(endless, (byte) ' ');
        var answer =
                rest.send(
                        rest.request("/api/orders")
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", "endless")
                                .POST(
                                        BodyPublishers.ofInputStream(
                                                () -> new ByteArrayInputStream(endless))));
        assertTurnedAway(answer);
    }

    @Test
    void a_statement_of_50_mb_is_turned_away_and_the_shop_goes_on() {
        var file = "waybill_no,courier\n".repeat(FIFTY_MB / 19);
        var answer =
                new Statements(shop)
                        .upload("SF", "big.csv", file.getBytes(StandardCharsets.UTF_8), "finance1");
        assertTurnedAway(answer);
    }

    private void assertTurnedAway(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("too-large");
        assertThat(shop.isReady()).isTrue();
        assertThat(shop.as("agent1").get("/api/products").status()).isEqualTo(200);
    }

    private String detail(String body, String language) {
        var rest = shop.as("agent1");
        var answer =
                rest.send(
                        rest.request("/api/orders")
                                .header("Content-Type", "application/json")
                                .header("Accept-Language", language)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(BodyPublishers.ofString(body.replace('\'', '"'))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        return answer.json().getString("detail");
    }
}
