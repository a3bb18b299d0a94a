package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Customers' money, through the front door. */
@ExtendWith(OpenShop.class)
class PaymentIT {

    private final Shop shop;
    private final Orders orders;
    private String order;
    private long total;

    PaymentIT(Shop shop) {
        this.shop = shop;
        this.orders = new Orders(shop);
    }

    @Test
    @Row({"S0-30", "S0-31"})
    void a_receipt_that_covers_the_order_releases_it() {
        place();
        var receipt = receive(total, "full");
        assertThat(receipt.getString("orderStatus")).isNotEqualTo("AWAIT_PAYMENT");
        assertThat(receipt.getJsonNumber("shortBy").longValue()).isZero();
        assertThat(postings("receipt:" + receipt.getString("id")))
                .containsExactly("1002 D " + total, "2203 C " + total);
    }

    @Test
    @Row("S0-30")
    void a_receipt_that_is_short_leaves_it_waiting_and_tells_the_rest() {
        place();
        var receipt = receive(total - 800, "short");
        assertThat(receipt.getString("orderStatus")).isEqualTo("AWAIT_PAYMENT");
        assertThat(receipt.getJsonNumber("shortBy").longValue()).isEqualTo(800);
    }

    @Test
    @Row("S0-30")
    void a_receipt_that_is_over_holds_the_order() {
        place();
        receive(total + 100, "over");
        var holds = shop.as("reviewer1").get("/api/orders/" + order).json().getJsonArray("holds");
        assertThat(holds.toString()).contains("PAY");
    }

    @Test
    @Row("S0-31")
    void the_same_reference_again_changes_nothing() {
        place();
        var reference = "again-" + UUID.randomUUID();
        var first = book(order, total, reference);
        var again = book(order, total, reference);
        assertThat(again.json().getString("id")).isEqualTo(first.json().getString("id"));
        assertThat(postings("receipt:" + first.json().getString("id"))).hasSize(2);
        var other = book(order, total - 1, reference);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("reference-reused");
    }

    @Test
    @Row("S0-32")
    void a_cancelled_receipt_is_reversed_and_the_order_is_unpaid() {
        place();
        var receipt = receive(total - 800, "wrong");
        var id = receipt.getString("id");
        var cancelled =
                shop.as("finance1").post("/api/receipts/" + id + "/cancel", "{'reason':'wrong'}");
        assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
        assertThat(cancelled.json().getString("orderStatus")).isEqualTo("AWAIT_PAYMENT");
        assertThat(cancelled.json().getJsonNumber("shortBy").longValue()).isEqualTo(total);
        long amount = total - 800;
        assertThat(postings("receipt:" + id))
                .containsExactly(
                        "1002 D " + amount,
                        "2203 C " + amount,
                        "1002 C " + amount,
                        "2203 D " + amount);
        var again =
                shop.as("finance1").post("/api/receipts/" + id + "/cancel", "{'reason':'wrong'}");
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    @Row("S0-32")
    void a_receipt_cancelled_after_packing_calls_the_order_back_and_holds_it_for_finance() {
        var receipt = sortedAndPaid();
        var pack = shop.as("warehouse1").post("/api/orders/" + order + "/pack", "");
        assertThat(pack.status()).as(pack.body()).isEqualTo(200);
        var waybill = parcel();
        var cancelled = cancel(receipt);
        assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
        var view = orders.view(order);
        assertThat(view.getString("status")).isEqualTo("APPROVED");
        assertThat(view.getJsonArray("holds").toString()).contains("PAY");
        var shipment = shop.as("logistics1").get("/api/shipments/" + waybill).json();
        assertThat(shipment.getString("status")).isEqualTo("VOIDED");
        var sort = shop.as("logistics1").post("/api/orders/" + order + "/sort", "");
        assertThat(sort.status()).isEqualTo(409);
        assertThat(sort.code()).isEqualTo("holds-open");
    }

    @Test
    @Row("S0-32")
    void called_back_it_is_sent_once_its_money_is_there_and_finance_lets_it_go() {
        var receipt = sortedAndPaid();
        cancel(receipt);
        var sort = "/api/orders/" + order + "/sort";
        var release = "/api/orders/" + order + "/holds/PAY/release";
        var free = shop.as("finance1").post(release, "{'reason':'is coming'}");
        assertThat(free.status()).as(free.body()).isEqualTo(200);
        assertThat(shop.as("logistics1").post(sort, "").code()).isEqualTo("not-paid");
        receive(total, "second");
        var sorted = shop.as("logistics1").post(sort, "");
        assertThat(sorted.status()).as(sorted.body()).isEqualTo(200);
    }

    @Test
    @Row("S0-32")
    void a_receipt_is_not_cancelled_once_the_goods_are_sent() {
        var receipt = sortedAndPaid();
        shop.as("warehouse1").post("/api/orders/" + order + "/pack", "");
        shop.as("warehouse1").post("/api/shipments/" + parcel() + "/hand-over", "");
        var no = cancel(receipt);
        assertThat(no.status()).isEqualTo(409);
        assertThat(no.code()).isEqualTo("goods-on-their-way");
        assertThat(orders.view(order).getString("status")).isEqualTo("SHIPPED");
        assertThat(postings("receipt:" + receipt)).hasSize(2);
    }

    @Test
    @Row("S0-33")
    void a_refund_is_never_above_what_was_received() {
        place();
        receive(total, "refund");
        assertThat(refund(total + 200).status()).isEqualTo(409);
        assertThat(refund(total + 200).code()).isEqualTo("refund-too-high");
        assertThat(refund(total - 100).status()).isEqualTo(201);
        assertThat(refund(200).code()).isEqualTo("refund-too-high");
        assertThat(refund(100).status()).isEqualTo(201);
    }

    @Test
    @Row("S0-33")
    void a_refund_is_asked_for_approved_by_another_and_paid() {
        place();
        receive(total, "pay-back");
        var id = refund(total).json().getString("id");
        var path = "/api/refunds/" + id;
        assertThat(shop.as("finance1").post(path + "/approve", "").code()).isEqualTo("same-person");
        assertThat(shop.as("finance2").post(path + "/pay", "").status()).isEqualTo(409);
        var approved = shop.as("financelead1").post(path + "/approve", "");
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        var paid = shop.as("finance2").post(path + "/pay", "");
        assertThat(paid.status()).as(paid.body()).isEqualTo(200);
        assertThat(paid.json().getString("status")).isEqualTo("PAID");
        assertThat(postings("refund:" + id))
                .containsExactly(
                        "2203 D " + total,
                        "2241R C " + total,
                        "2241R D " + total,
                        "1002 C " + total);
        assertThat(shop.as("finance2").post(path + "/pay", "").status()).isEqualTo(409);
    }

    @Test
    void bad_input_names_its_field() {
        place();
        assertThat(book(order, -1, "bad").body()).contains("\"field\":\"amount\"");
        assertThat(book("SO-NOBODYS", 1, "bad").status()).isEqualTo(404);
        var method =
                shop.as("finance1")
                        .post(
                                "/api/receipts",
                                "{'orderNumber':'%s','amount':1,'method':'SHELLS','reference':'x'}"
                                        .formatted(order));
        assertThat(method.status()).isEqualTo(400);
        assertThat(method.body()).contains("\"field\":\"method\"");
        assertThat(shop.as("agent1").get("/api/receipts").status()).isEqualTo(403);
    }

    private void place() {
        var sku = shop.as("agent1").get("/api/products").list().getJsonObject(0).getString("sku");
        var phone = "139%08d".formatted(Math.abs(UUID.randomUUID().hashCode()) % 100_000_000);
        var answer =
                shop.as("agent1")
                        .postOnce(
                                "/api/orders",
                                UUID.randomUUID().toString(),
                                """
                                {'customer': {'name': '张晓明', 'phone': '%s',
                                  'address': {'province': '江苏省', 'city': '南京市',
                                    'district': '玄武区', 'street': '珠江路 88 号 3 单元 502 室'}},
                                 'payment': 'PREPAID', 'lines': [{'sku': '%s', 'quantity': 1}]}
                                """
                                        .formatted(phone, sku));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        order = answer.json().getString("number");
        total = answer.json().getJsonNumber("total").longValue();
    }

    /**
     * @return its receipt
     */
    private String sortedAndPaid() {
        var placed = orders.place(orders.stocked(39800, 10), 1, "PREPAID");
        order = placed.getString("number");
        total = placed.getJsonNumber("total").longValue();
        var receipt = receive(total, "sorted").getString("id");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> orders.view(order).getString("status").equals("ALLOCATED"));
        return receipt;
    }

    private String parcel() {
        var parcels = shop.as("logistics1").get("/api/shipments?order=" + order).list();
        return parcels.getJsonObject(0).getString("waybill");
    }

    private Rest.Answer cancel(String receipt) {
        var path = "/api/receipts/" + receipt + "/cancel";
        return shop.as("finance1").post(path, "{'reason':'wrong'}");
    }

    private JsonObject receive(long amount, String reference) {
        var answer = book(order, amount, reference + "-" + order);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private Rest.Answer book(String number, long amount, String reference) {
        return shop.as("finance1")
                .post(
                        "/api/receipts",
                        "{'orderNumber':'%s','amount':%d,'method':'BANK','reference':'%s'}"
                                .formatted(number, amount, reference));
    }

    private Rest.Answer refund(long amount) {
        return shop.as("finance1")
                .post(
                        "/api/refunds",
                        "{'orderNumber':'%s','amount':%d,'reason':'changed mind'}"
                                .formatted(order, amount));
    }

    /** In the order of posting, such as {@code 1002 D 39800}. */
    private List<String> postings(String source) {
        return shop.as("auditor1").get("/api/ledger/entries?source=" + source).list().stream()
                .flatMap(entry -> entry.asJsonObject().getJsonArray("postings").stream())
                .map(posting -> side(posting.asJsonObject()))
                .toList();
    }

    private static String side(JsonObject posting) {
        long debit = posting.getJsonNumber("debit").longValue();
        long credit = posting.getJsonNumber("credit").longValue();
        return posting.getString("account") + (debit > 0 ? " D " + debit : " C " + credit);
    }
}
