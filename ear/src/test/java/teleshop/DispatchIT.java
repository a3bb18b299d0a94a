package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sends orders out and hears of them, through the front door. */
@ExtendWith(OpenShop.class)
class DispatchIT {

    private static final String NINE = "2026-11-20T09:00:00+08:00";
    private static final String TEN = "2026-11-20T10:00:00+08:00";

    private final Shop shop;
    private Dispatched orders;

    DispatchIT(Shop shop) {
        this.shop = shop;
    }

    @BeforeEach
    void there_are_goods() {
        orders = new Dispatched(shop);
    }

    @Test
    @Row("S0-23")
    void approved_orders_are_sorted_into_waves_and_every_line_is_in_one_parcel() {
        var numbers = IntStream.range(0, 10).mapToObj(i -> approved()).toList();
        var waybills = numbers.stream().map(orders::waybill).toList();
        assertThat(new HashSet<>(waybills)).hasSize(10);
        assertThat(numbers).allSatisfy(n -> assertThat(orders.parcels(n)).hasSize(1));
        var shipment = orders.shipment(waybills.get(0));
        assertThat(shipment.getString("wave")).startsWith("WV");
        assertThat(shipment.getInt("codDue")).isEqualTo(39_800);
        assertThat(orders.orderStatus(waybills.get(0))).isEqualTo("ALLOCATED");
        var wave = as("warehouse1").get("/api/shipments?wave=" + shipment.getString("wave"));
        assertThat(wave.list().size()).isGreaterThanOrEqualTo(1);
    }

    @Test
    @Row("S0-23")
    void the_first_wave_of_a_day_is_opened_once_however_many_sort_at_once() throws Exception {
        var numbers = IntStream.range(0, 12).mapToObj(i -> approved()).toList();
        numbers.forEach(orders::waybill);
        numbers.forEach(number -> unsort(number));
        var nextDay = "{'offsetSeconds': " + Duration.ofDays(1).toSeconds() + "}";
        assertThat(as("admin").post("/api/demo/clock", nextDay).status()).isEqualTo(200);
        var crew = Executors.newFixedThreadPool(numbers.size());
        try {
            var answers = crew.invokeAll(numbers.stream().map(this::sorting).toList());
            for (var answer : answers) {
                assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(200);
            }
        } finally {
            crew.shutdownNow();
        }
        var waves = numbers.stream().map(orders::waybill).map(w -> wave(w)).distinct();
        assertThat(waves).hasSize(1);
    }

    @Test
    @Row({"S0-24", "S1-32"})
    void a_courier_that_does_not_collect_there_is_not_chosen_and_an_override_is_logged() {
        var waybill = orders.waybill(orders.approved("内蒙古自治区", "呼和浩特市", 1));
        assertThat(orders.shipment(waybill).getString("courier")).isEqualTo("EMS");
        var order = orders.order(waybill);
        var no = route(order, "YTO", "cheaper");
        assertThat(no.status()).isEqualTo(400);
        assertThat(no.code()).isEqualTo("courier-does-not-cover");
        var other = orders.waybill(approved());
        var chosen = orders.shipment(other).getString("courier");
        var wish = chosen.equals("SF") ? "EMS" : "SF";
        var routed = route(orders.order(other), wish, "the customer asked for it");
        assertThat(routed.status()).as(routed.body()).isEqualTo(200);
        var now = routed.json().getJsonArray("waybills").getString(0);
        assertThat(orders.shipment(now).getString("courier")).isEqualTo(wish);
        assertThat(orders.shipment(other).getString("status")).isEqualTo("VOIDED");
    }

    @Test
    @Row("S0-25")
    void handed_over_the_order_is_shipped_and_the_stock_is_less() {
        var waybill = orders.handedOver(2);
        assertThat(orders.orderStatus(waybill)).isEqualTo("SHIPPED");
        assertThat(posted(waybill)).containsExactlyInAnyOrder("P5 1406 30000", "P5 1405 -30000");
        var again = as("warehouse1").post("/api/shipments/" + waybill + "/hand-over", "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("illegal-transition");
    }

    @Test
    @Row({"S0-27", "S0-29"})
    void the_notice_is_a_pdf_and_a_reprint_is_counted() {
        var waybill = orders.sorted(1);
        for (int copy = 1; copy <= 2; copy++) {
            var pdf = as("warehouse1").get("/api/shipments/" + waybill + "/notice");
            assertThat(pdf.status()).isEqualTo(200);
            assertThat(new String(pdf.bytes(), 0, 5)).isEqualTo("%PDF-");
            assertThat(orders.shipment(waybill).getInt("noticeCopies")).isEqualTo(copy);
        }
        var wave = orders.shipment(waybill).getString("wave");
        assertThat(as("warehouse1").get("/api/waves/" + wave + "/notices").status()).isEqualTo(200);
        assertThat(as("agent1").get("/api/shipments/" + waybill + "/notice").status())
                .isEqualTo(403);
    }

    @Test
    @Row("S0-28")
    void signed_cod_is_posted_once_however_often_it_is_told() {
        var waybill = orders.handedOver(1);
        for (int i = 0; i < 3; i++) {
            var told = orders.tell("once-" + waybill, waybill, "SIGNED", TEN, "");
            assertThat(told.status()).isEqualTo(200);
            assertThat(told.json().getString("effect")).isEqualTo("APPLIED");
        }
        assertThat(orders.orderStatus(waybill)).isEqualTo("SIGNED");
        assertThat(posted(waybill))
                .containsExactlyInAnyOrder(
                        "P5 1406 15000",
                        "P5 1405 -15000",
                        "P6 1221C 39800",
                        "P6 6001 -35221",
                        "P6 2221O -4579",
                        "P6 6401 15000",
                        "P6 1406 -15000");
        var other = orders.tell("once-" + waybill, waybill, "REFUSED", TEN, "");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("event-differs");
    }

    @Test
    @Row("S0-28")
    void an_event_before_its_hand_over_waits_for_it() {
        var waybill = orders.packed(1);
        assertThat(orders.tell(waybill, "REFUSED", NINE, "").status()).isEqualTo(202);
        assertThat(orders.tell(waybill, "SIGNED", TEN, "").status()).isEqualTo(202);
        assertThat(orders.orderStatus(waybill)).isEqualTo("PACKED");
        as("warehouse1").post("/api/shipments/" + waybill + "/hand-over", "");
        assertThat(orders.orderStatus(waybill)).isEqualTo("SIGNED");
    }

    @Test
    @Row({"S0-28", "S1-33"})
    void an_event_of_no_known_parcel_waits() {
        var told = orders.tell("WB20000101000001", "SIGNED", TEN, "");
        assertThat(told.status()).isEqualTo(202);
        assertThat(told.json().getString("effect")).isEqualTo("WAITING");
    }

    static Stream<List<String>> anyOrder() {
        var a = "REFUSED " + NINE;
        var b = "SIGNED " + TEN;
        var c = "OUT 2026-11-20T08:00:00+08:00";
        return Stream.of(
                List.of(a, b, c),
                List.of(a, c, b),
                List.of(b, a, c),
                List.of(b, c, a),
                List.of(c, a, b),
                List.of(c, b, a));
    }

    @ParameterizedTest
    @MethodSource("anyOrder")
    @Row("S0-28")
    void events_in_any_order_end_in_the_same_state(List<String> news) {
        var waybill = orders.handedOver(1);
        for (var one : news) {
            var told = orders.tell(waybill, one.split(" ")[0], one.split(" ")[1], "");
            assertThat(told.status()).as(told.body()).isEqualTo(200);
        }
        assertThat(orders.orderStatus(waybill)).isEqualTo("SIGNED");
        assertThat(posted(waybill)).contains("P6 1221C 39800").hasSize(7);
    }

    @Test
    @Row("S0-28")
    void refused_goods_come_back_into_stock() {
        var waybill = orders.handedOver(1);
        int before = available();
        orders.tell(waybill, "RETURNED", TEN, ", 'reason': '拒收'");
        assertThat(orders.orderStatus(waybill)).isEqualTo("REFUSED");
        var bad = receive(waybill, "SHINY");
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.body()).contains("\"field\":\"quality\"");
        assertThat(receive(waybill, "RESALE").status()).isEqualTo(200);
        assertThat(orders.orderStatus(waybill)).isEqualTo("RETURNED");
        assertThat(available()).isEqualTo(before + 1);
        assertThat(posted(waybill))
                .containsExactlyInAnyOrder(
                        "P5 1406 15000", "P5 1405 -15000", "P9 1405 15000", "P9 1406 -15000");
        assertThat(receive(waybill, "RESALE").status()).isEqualTo(409);
    }

    @Test
    @Row("S0-28")
    void spoilt_goods_are_a_loss_and_not_for_sale() {
        var waybill = orders.handedOver(1);
        int before = available();
        orders.tell(waybill, "REFUSED", TEN, "");
        receive(waybill, "DAMAGED");
        assertThat(available()).isEqualTo(before);
        assertThat(posted(waybill)).contains("P9a 6701 15000", "P9a 1406 -15000").hasSize(4);
    }

    @Test
    @Row("S0-28")
    void a_part_is_posted_for_what_was_taken_and_the_rest_comes_back() {
        var waybill = orders.handedOver(2);
        var unnamed = orders.tell(waybill, "PART", TEN, "");
        assertThat(unnamed.status()).isEqualTo(400);
        assertThat(unnamed.body()).contains("\"field\":\"lines\"");
        var lines = ", 'lines': [{'sku': '%s', 'quantity': 1}]".formatted(orders.sku());
        assertThat(orders.tell(waybill, "PART", TEN, lines).status()).isEqualTo(200);
        assertThat(orders.orderStatus(waybill)).isEqualTo("PART_SIGNED");
        int before = available();
        receive(waybill, "RESALE");
        assertThat(orders.orderStatus(waybill)).isEqualTo("SIGNED");
        assertThat(available()).isEqualTo(before + 1);
        assertThat(posted(waybill)).contains("P6 1221C 39800", "P6 6401 15000", "P9 1405 15000");
    }

    @Test
    @Row("S0-28")
    void lost_waits_for_a_persons_word_and_is_claimed() {
        var waybill = orders.handedOver(1);
        orders.tell(waybill, "LOST", TEN, "");
        assertThat(orders.orderStatus(waybill)).isEqualTo("SHIPPED");
        var lost = as("logistics1").post("/api/shipments/" + waybill + "/lost", "{'claim': 30000}");
        assertThat(lost.status()).as(lost.body()).isEqualTo(200);
        assertThat(orders.orderStatus(waybill)).isEqualTo("LOST");
        assertThat(posted(waybill))
                .contains("P10 1221L 30000", "P10 1406 -15000", "P10 6301 -15000");
    }

    @Test
    void unsorted_the_waybill_is_void_and_the_order_waits() {
        var waybill = orders.sorted(1);
        var order = orders.order(waybill);
        assertThat(as("agent1").post("/api/orders/" + order + "/unsort", "").status())
                .isEqualTo(403);
        var unsorted = as("logistics1").post("/api/orders/" + order + "/unsort", "");
        assertThat(unsorted.json().getString("status")).isEqualTo("APPROVED");
        assertThat(orders.shipment(waybill).getString("status")).isEqualTo("VOIDED");
        var packed = as("warehouse1").post("/api/orders/" + order + "/pack", "");
        assertThat(packed.status()).isEqualTo(409);
        var sorted = as("logistics1").post("/api/orders/" + order + "/sort", "");
        assertThat(sorted.json().getJsonArray("waybills").getString(0)).isNotEqualTo(waybill);
    }

    @Test
    void bad_input_names_its_field_and_changes_nothing() {
        var waybill = orders.handedOver(1);
        assertThat(orders.tell(waybill, "TELEPORTED", TEN, "").body())
                .contains("\"field\":\"code\"");
        assertThat(orders.tell(waybill, "SIGNED", "yesterday", "").status()).isEqualTo(400);
        assertThat(orders.tell(waybill, "SIGNED", TEN, ", 'mood': 'good'").body())
                .contains("\"field\":\"mood\"");
        var nobody =
                as("courier1")
                        .post(
                                "/api/courier-events",
                                "{'courier': 'NOBODY', 'eventId': 'e', 'waybill': 'W',"
                                        + " 'code': 'SIGNED', 'occurredAt': '%s'}".formatted(TEN));
        assertThat(nobody.status()).isEqualTo(400);
        assertThat(nobody.body()).contains("\"field\":\"courier\"");
        assertThat(orders.orderStatus(waybill)).isEqualTo("SHIPPED");
        assertThat(as("logistics1").get("/api/shipments/NO-SUCH").status()).isEqualTo(404);
        assertThat(as("warehouse1").post("/api/shipments/NO-SUCH/hand-over", "").status())
                .isEqualTo(404);
        assertThat(as("logistics1").post("/api/orders/NO-SUCH/sort", "").status()).isEqualTo(404);
    }

    @Test
    void parcels_of_an_earlier_time_come_with_their_orders_and_postings_once() {
        var id = orders.sku();
        var fixture =
                """
                {'shipments': [
                 {'key': 's', 'waybill': 'S%s', 'orderNumber': 'OS%s', 'courier': 'SF',
                  'payment': 'COD', 'orderTotal': 39800, 'codDue': 39800, 'status': 'SIGNED',
                  'shippedAt': '2026-11-01T10:00:00+08:00',
                  'signedAt': '2026-11-03T10:00:00+08:00', 'packedWeightG': 900},
                 {'key': 'p', 'waybill': 'P%s', 'orderNumber': 'OP%s', 'courier': 'EMS',
                  'payment': 'PREPAID', 'orderTotal': 39800, 'codDue': 0, 'status': 'SIGNED',
                  'shippedAt': '2026-11-01T10:00:00+08:00',
                  'signedAt': '2026-11-03T10:00:00+08:00', 'packedWeightG': 900},
                 {'key': 'r', 'waybill': 'R%s', 'orderNumber': 'OR%s', 'courier': 'SF',
                  'payment': 'COD', 'orderTotal': 100, 'codDue': 100, 'status': 'RETURNED',
                  'shippedAt': '2026-11-01T10:00:00+08:00',
                  'statusAt': '2026-11-05T10:00:00+08:00', 'packedWeightG': 900}]}"""
                        .formatted(id, id, id, id, id, id);
        for (int i = 0; i < 2; i++) {
            orders.fixture(fixture);
            assertThat(posted("S" + id)).contains("P6 1221C 39800").hasSize(3);
            assertThat(posted("P" + id)).contains("P7 2203 39800").hasSize(3);
        }
        assertThat(orders.orderStatus("S" + id)).isEqualTo("SIGNED");
        assertThat(orders.shipment("S" + id).getString("signedAt"))
                .isEqualTo("2026-11-03T02:00:00Z");
        assertThat(orders.orderStatus("R" + id)).isEqualTo("RETURNED");
    }

    private void unsort(String order) {
        var path = "/api/orders/" + order + "/unsort";
        assertThat(as("logistics1").post(path, "").status()).isEqualTo(200);
    }

    private Callable<Rest.Answer> sorting(String order) {
        return () -> as("logistics1").post("/api/orders/" + order + "/sort", "");
    }

    private String wave(String waybill) {
        return orders.shipment(waybill).getString("wave");
    }

    private Rest as(String user) {
        return shop.as(user);
    }

    private String approved() {
        return orders.approved("广东省", "东莞市", 1);
    }

    private Rest.Answer route(String order, String courier, String reason) {
        return as("logistics1")
                .post(
                        "/api/orders/" + order + "/route",
                        "{'courier': '%s', 'reason': '%s'}".formatted(courier, reason));
    }

    private Rest.Answer receive(String waybill, String quality) {
        return as("warehouse1")
                .post(
                        "/api/shipments/" + waybill + "/received",
                        "{'quality': '%s'}".formatted(quality));
    }

    private int available() {
        return as("agent1").get("/api/products/" + orders.sku()).json().getInt("available");
    }

    private List<String> posted(String waybill) {
        return as("auditor1").get("/api/ledger/entries?source=shipment:" + waybill).list().stream()
                .map(JsonObject.class::cast)
                .flatMap(
                        e ->
                                e.getJsonArray("postings").stream()
                                        .map(JsonObject.class::cast)
                                        .map(p -> e.getString("rule") + " " + told(p)))
                .toList();
    }

    private static String told(JsonObject posting) {
        return posting.getString("account")
                + " "
                + (posting.getInt("debit") - posting.getInt("credit"));
    }
}
