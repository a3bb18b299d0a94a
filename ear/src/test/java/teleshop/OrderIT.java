package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes and reviews orders through the front door. */
@ExtendWith(OpenShop.class)
class OrderIT {

    private static final String HOME =
            "{'province': '江苏省', 'city': '南京市', 'district': '鼓楼区', 'street': '%s'}";

    private final Shop shop;
    private final String sku = "IT-" + UUID.randomUUID().toString().substring(0, 8);

    OrderIT(Shop shop) {
        this.shop = shop;
    }

    @BeforeEach
    void there_are_goods() {
        stock(sku, 39800, 100);
    }

    @Test
    @Row("S0-18")
    void a_saved_order_takes_its_goods_out_of_what_is_available() {
        var order = place(sku, 2, "COD");
        assertThat(order.getString("number")).matches("SO\\d{14}");
        assertThat(order.getInt("total")).isEqualTo(79600);
        assertThat(order.getInt("codDue")).isEqualTo(79600);
        assertThat(order.getString("currency")).isEqualTo("CNY");
        assertThat(available(sku)).isEqualTo(98);
    }

    @Test
    @Row("S0-19")
    void a_good_order_passes_by_itself() {
        assertThat(place(sku, 1, "COD").getString("status")).isIn("APPROVED");
    }

    @Test
    @Row("S0-19")
    void a_duplicate_is_held_until_a_reviewer_lets_it_go() {
        var phone = phone();
        place(body(phone, sku, 1, "COD"));
        var second = place(body(phone, sku, 1, "COD"));
        var number = second.getString("number");
        assertThat(second.getString("status")).isEqualTo("IN_REVIEW");
        assertThat(second.getJsonArray("holds").getJsonObject(0).getString("type"))
                .isEqualTo("DUP");
        var early = post("reviewer1", number, "approve", "");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.code()).isEqualTo("holds-open");
        assertThat(post("agent1", number, "approve", "").status()).isEqualTo(403);
        var released = post("reviewer1", number, "holds/DUP/release", "{'reason': 'asked'}");
        assertThat(released.status()).isEqualTo(200);
        assertThat(post("reviewer1", number, "approve", "").json().getString("status"))
                .isEqualTo("APPROVED");
        var again = post("reviewer1", number, "approve", "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(trail(number)).contains("\"attempt\":\"approve\"").contains("refused");
    }

    @Test
    void those_who_are_refused_at_once_are_all_in_the_trail() throws Exception {
        var order = place(sku, 1, "COD").getString("number");
        Callable<Rest.Answer> refused = () -> post("reviewer1", order, "approve", "");
        var crew = Executors.newFixedThreadPool(6);
        try {
            for (var answer : crew.invokeAll(Collections.nCopies(6, refused))) {
                assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(409);
            }
        } finally {
            crew.shutdownNow();
        }
        assertThat(trail(order).split("\"attempt\":\"approve\"", -1)).hasSize(7);
    }

    @Test
    void of_those_who_approve_at_once_one_is_heard_and_the_others_are_told() throws Exception {
        var phone = phone();
        place(body(phone, sku, 1, "COD"));
        var order = place(body(phone, sku, 1, "COD")).getString("number");
        post("reviewer1", order, "holds/DUP/release", "{'reason': 'asked'}");
        var crew = Executors.newFixedThreadPool(8);
        var answers = new ArrayList<Integer>();
        try {
            Callable<Rest.Answer> one = () -> post("reviewer1", order, "approve", "");
            Callable<Rest.Answer> two = () -> post("reviewer2", order, "approve", "");
            for (var answer : crew.invokeAll(List.of(one, two, one, two, one, two, one, two))) {
                answers.add(answer.get().status());
            }
        } finally {
            crew.shutdownNow();
        }
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(shop.as("auditor1").get("/api/orders/" + order + "/trail/verify").body())
                .contains("\"ok\":true");
    }

    @Test
    @Row("S0-20")
    void a_rejected_order_gives_its_goods_back() {
        var order = held();
        assertThat(post("reviewer1", order, "reject", "{'reason': 'BORED'}").status())
                .isEqualTo(400);
        var rejected = post("reviewer1", order, "reject", "{'reason': 'PRANK'}");
        assertThat(rejected.json().getString("status")).isEqualTo("REJECTED");
        assertThat(available(sku)).isEqualTo(100);
        assertThat(trail(order)).contains("\"reason\":\"PRANK\"");
    }

    @Test
    @Row("S0-21")
    void a_correction_is_priced_anew_and_each_field_is_in_the_trail() {
        var order = held();
        var small = patch("reviewer1", order, "{'lines': [{'sku': '%s', 'quantity': 3}]}");
        assertThat(small.code()).isEqualTo("needs-confirmation");
        var corrected =
                patch(
                        "reviewer1",
                        order,
                        "{'lines': [{'sku': '%s', 'quantity': 3}], 'customerConfirmed': true}");
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.json().getInt("total")).isEqualTo(119400);
        assertThat(available(sku)).isEqualTo(97);
        assertThat(trail(order))
                .contains("quantity[%s]".formatted(sku))
                .contains("\"old\":\"39800\"")
                .contains("\"new\":\"119400\"");
    }

    @Test
    void the_taker_corrects_what_came_back_and_hands_it_in_again() {
        var order = held();
        assertThat(patch("agent1", order, "{'name': '王五'}").status()).isEqualTo(409);
        assertThat(post("reviewer1", order, "return", "{'reason': 'who?'}").status())
                .isEqualTo(200);
        assertThat(patch("agent1", order, "{'name': '王五'}").status()).isEqualTo(200);
        assertThat(post("agent2", order, "resubmit", "{}").status()).isEqualTo(403);
        assertThat(post("agent1", order, "resubmit", "{}").json().getString("status"))
                .isEqualTo("IN_REVIEW");
    }

    @Test
    @Row("S0-22")
    void a_cancelled_order_gives_its_goods_back() {
        var order = held();
        assertThat(post("agent2", order, "cancel", "{'reason': 'no'}").status()).isEqualTo(403);
        assertThat(post("agent1", order, "cancel", "{'reason': ''}").status()).isEqualTo(400);
        var cancelled = post("agent1", order, "cancel", "{'reason': 'changed his mind'}");
        assertThat(cancelled.json().getString("status")).isEqualTo("CANCELLED");
        assertThat(available(sku)).isEqualTo(100);
    }

    @Test
    @Row("S0-30")
    void a_prepaid_order_waits_for_its_money() {
        var order = place(sku, 1, "PREPAID");
        assertThat(order.getString("status")).isEqualTo("AWAIT_PAYMENT");
        assertThat(order.getInt("codDue")).isZero();
        var view = shop.as("agent1").get("/api/orders/" + order.getString("number")).json();
        assertThat(view.getInt("shortBy")).isEqualTo(39800);
        assertThat(post("reviewer1", order.getString("number"), "approve", "").status())
                .isEqualTo(409);
    }

    @Test
    void the_same_key_is_the_same_order_and_never_another() {
        var key = UUID.randomUUID().toString();
        var body = body(phone(), sku, 1, "COD");
        var first = shop.as("agent1").postOnce("/api/orders", key, body);
        var second = shop.as("agent1").postOnce("/api/orders", key, body);
        assertThat(second.json().getString("number")).isEqualTo(first.json().getString("number"));
        assertThat(available(sku)).isEqualTo(99);
        var other = body.replace("'quantity': 1", "'quantity': 2");
        assertThat(shop.as("agent1").postOnce("/api/orders", key, other).code())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void what_cannot_be_promised_is_held_and_reserves_nothing() {
        var order = place(sku, 101, "COD");
        assertThat(order.getJsonArray("holds").toString()).contains("STOCK");
        assertThat(available(sku)).isEqualTo(100);
    }

    @Test
    void an_agent_does_not_open_anothers_order() {
        var order = held();
        assertThat(shop.as("agent2").get("/api/orders/" + order).status()).isEqualTo(403);
        assertThat(shop.as("agent2").get("/api/orders").body()).doesNotContain(order);
        assertThat(shop.as("agent1").get("/api/orders?status=IN_REVIEW").body()).contains(order);
    }

    @Test
    void bad_input_names_the_field_and_changes_nothing() {
        refused("NO-SUCH", 1, "lines[0].sku");
        refused(sku, 0, "lines[0].quantity");
        refused(sku, 1_000_000_000, "lines[0].quantity");
        refused(sku, -1, "lines[0].quantity");
        var good = body(phone(), sku, 1, "COD");
        refused(good.replace("'phone': '1", "'phone': 'x1"), "phone");
        refused(good.replace("'name': '", "'name': '" + "喂".repeat(5000)), "customer.name");
        refused(good.replace("'name': '", "'name': '\\u0007"), "customer.name");
        refused(good.replace("'COD'", "'BARTER'"), "payment");
        var negative = "'quantity': 1, 'unitPrice': -5";
        refused(good.replace("'quantity': 1", negative), "lines[0].unitPrice");
        assertThat(available(sku)).isEqualTo(100);
    }

    @Test
    void a_name_may_hold_what_people_write() {
        var body = body(phone(), sku, 1, "COD").replace("'name': '", "'name': '😀");
        assertThat(place(body).getString("status")).isEqualTo("APPROVED");
    }

    @Test
    void the_trail_of_an_order_verifies() {
        var order = held();
        var verdict = shop.as("auditor1").get("/api/orders/" + order + "/trail/verify").json();
        assertThat(verdict.getBoolean("ok")).isTrue();
        assertThat(shop.as("agent1").get("/api/orders/" + order + "/trail").status())
                .isEqualTo(403);
    }

    private void refused(String ofSku, int quantity, String field) {
        refused(body(phone(), ofSku, quantity, "COD"), field);
    }

    private void refused(String body, String field) {
        var answer = shop.as("agent1").postOnce("/api/orders", UUID.randomUUID() + "", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    /** An order that a reviewer must look at, because the street is too short. */
    private String held() {
        var body = body(phone(), sku, 1, "COD").replaceAll("'street': '[^']*'", "'street': '某街'");
        var order = place(body);
        assertThat(order.getString("status")).isEqualTo("IN_REVIEW");
        return order.getString("number");
    }

    private JsonObject place(String ofSku, int quantity, String payment) {
        return place(body(phone(), ofSku, quantity, payment));
    }

    private JsonObject place(String body) {
        var answer = shop.as("agent1").postOnce("/api/orders", UUID.randomUUID() + "", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static String body(String phone, String sku, int quantity, String payment) {
        return """
               {'customer': {'name': '王秀英', 'phone': '%s', 'address': %s},
                'payment': '%s', 'lines': [{'sku': '%s', 'quantity': %d}]}
               """
                .formatted(
                        phone,
                        HOME.formatted("中山北路" + phone.substring(4) + "号3幢502室"),
                        payment,
                        sku,
                        quantity);
    }

    /** One that nobody ordered by before, and without a run of digits. */
    private static String phone() {
        var random = java.util.concurrent.ThreadLocalRandom.current();
        return "13905" + (10 + random.nextInt(90)) + "1" + (100 + random.nextInt(900));
    }

    private void stock(String of, int price, int available) {
        var answer =
                shop.as("admin")
                        .post(
                                "/api/demo/fixtures",
                                """
                                {'products': [{'sku': '%s', 'name': '炒锅', 'price': %d,
                                 'floor': 1, 'available': %d, 'taxRateBp': 1300}]}
                                """
                                        .formatted(of, price, available));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private int available(String of) {
        return shop.as("agent1").get("/api/products/" + of).json().getInt("available");
    }

    private Rest.Answer post(String user, String number, String deed, String body) {
        return shop.as(user).post("/api/orders/" + number + "/" + deed, body);
    }

    private Rest.Answer patch(String user, String number, String body) {
        return shop.as(user).patch("/api/orders/" + number, body.formatted(sku));
    }

    private String trail(String number) {
        return shop.as("auditor1").get("/api/orders/" + number + "/trail").body();
    }
}
