package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The main job once with a real Asterisk, a caller and a telephone by SIPp. */
class MainJobPbxIT {

    private static final System.Logger LOG = System.getLogger(MainJobPbxIT.class.getName());
    private static final int OFFSET = Integer.getInteger("it.offset", 4000) + 80;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CALLER = "13811112222";

    private static final String ORDER =
            """
            {'callId': '%s', 'customer': {'name': '王小明', 'phone': '%s', 'address':
              {'province': '江苏省', 'city': '苏州市', 'district': '姑苏区', 'street': '人民路100号3幢501室'}},
             'payment': 'COD', 'lines': [{'sku': '%s', 'quantity': 1}]}
            """;

    @Test
    void a_caller_on_a_real_line_buys_and_all_is_paid_in_the_end() throws IOException {
        try (var pbx = new RealPbx();
                var shop = pbx.serve(Shop.fresh("main-job-pbx", OFFSET, "h2")).open()) {
            LOG.log(Level.INFO, "the main job against {0}", pbx.version());
            OpenShop.neverCloses(shop);
            var order = sold(shop, pbx);
            var waybill = delivered(shop, order);
            cashed(shop, waybill);
            assertThat(balance(shop, waybill)).isZero();
            var trail = shop.as("auditor1").get("/api/orders/" + order + "/trail/verify");
            assertThat(trail.json().getBoolean("ok")).isTrue();
            settled(shop);
        }
    }

    private static String sold(Shop shop, RealPbx pbx) throws IOException {
        fixture(shop, "{'params': {'A': 0}}");
        var agent = shop.as("agent1");
        ok(agent.put("/api/agents/me", "{'extension': '1001', 'state': 'READY'}"), 200);
        pbx.call(CALLER, "4001", Duration.ofMinutes(2));
        var call =
                await().atMost(PATIENCE)
                        .until(
                                () -> agent.get("/api/agents/me").json().getJsonObject("call"),
                                popped -> popped != null && popped.containsKey("product"));
        assertThat(call.getString("callerNumber")).isEqualTo(CALLER);
        var id = call.getString("callId");
        ok(agent.post("/api/calls/" + id + "/answer", "{}"), 200);
        var sku = call.getJsonObject("product").getString("sku");
        var order = agent.postOnce("/api/orders", id, ORDER.formatted(id, CALLER, sku));
        assertThat(ok(order, 201).getString("status")).isEqualTo("IN_REVIEW");
        ok(agent.post("/api/calls/" + id + "/hangup", "{}"), 200);
        ok(agent.post("/api/calls/" + id + "/wrap-up", "{'disposition': 'ORDER'}"), 200);
        isRecorded(shop, pbx, id);
        return order.json().getString("number");
    }

    private static void isRecorded(Shop shop, RealPbx pbx, String call) throws IOException {
        await().atMost(PATIENCE).until(() -> record(shop, call).containsKey("result"));
        assertThat(record(shop, call).getString("result")).isEqualTo("ANSWERED");
        var recording = pbx.recording(record(shop, call).getString("recordingId"));
        assertThat(Files.size(recording)).as("heard in " + recording).isGreaterThan(1_000);
    }

    private static JsonObject record(Shop shop, String call) {
        return shop.as("lead1").get("/api/calls/" + call).json();
    }

    private static String delivered(Shop shop, String order) {
        ok(shop.as("reviewer1").post("/api/orders/" + order + "/approve", "{}"), 200);
        var logistics = shop.as("logistics1");
        await().atMost(PATIENCE)
                .until(() -> !logistics.get("/api/shipments?order=" + order).list().isEmpty());
        var waybill =
                logistics
                        .get("/api/shipments?order=" + order)
                        .list()
                        .getJsonObject(0)
                        .getString("waybill");
        var warehouse = shop.as("warehouse1");
        ok(warehouse.post("/api/orders/" + order + "/pack", "{}"), 200);
        var notice = warehouse.get("/api/shipments/" + waybill + "/notice");
        assertThat(notice.body()).startsWith("%PDF-");
        ok(warehouse.post("/api/shipments/" + waybill + "/hand-over", "{}"), 200);
        var signed =
                "{'courier': '%s', 'eventId': 'e1', 'waybill': '%s', 'code': 'SIGNED', 'occurredAt': '%s'}"
                        .formatted(courier(shop, waybill), waybill, now(shop));
        ok(shop.as("courier1").post("/api/courier-events", signed), 200);
        return waybill;
    }

    private static void cashed(Shop shop, String waybill) {
        long due = balance(shop, waybill);
        assertThat(due).isPositive();
        var courier = courier(shop, waybill);
        var row =
                "waybill_no,courier,status,status_time,cod_collected,freight,cod_fee,net,statement_no,remark\n"
                        + "%s,%s,SIGNED,%s,%s,12.00,%s,%s,S1,\n"
                                .formatted(
                                        waybill,
                                        courier,
                                        now(shop).substring(0, 19).replace('T', ' '),
                                        yuan(due),
                                        yuan(due / 100),
                                        yuan(due - due / 100 - 1200));
        var statements = new Statements(shop);
        var id = statements.send(courier, "s1.csv", row.getBytes(StandardCharsets.UTF_8));
        assertThat(statements.done(id).getString("status")).isEqualTo("RECONCILED");
        var money =
                "{'courier': '%s', 'bankRef': 'B1', 'amount': %d, 'date': '%s'}"
                        .formatted(courier, due - due / 100 - 1200, now(shop).substring(0, 10));
        ok(shop.as("finance1").post("/api/bank-receipts", money), 201);
    }

    private static void settled(Shop shop) {
        fixture(shop, SettlementIT.fixture("PBX74", 100, 8));
        var asked =
                shop.as("finance1")
                        .post(
                                "/api/settlements",
                                "{'supplier': 'PBX74', 'from': '2026-10-01', 'to': '2026-10-31'}");
        var path = "/api/settlements/" + ok(asked, 202).getInt("id");
        await().atMost(PATIENCE)
                .until(
                        () -> shop.as("finance1").get(path).json().getString("status"),
                        "DRAFT"::equals);
        assertThat(shop.as("finance1").get(path).json().getInt("payable")).isEqualTo(1_958_748);
    }

    private static long balance(Shop shop, String waybill) {
        return shop.as("finance1")
                .get("/api/ledger/accounts/1221C?waybill=" + waybill)
                .json()
                .getJsonNumber("balance")
                .longValue();
    }

    private static String courier(Shop shop, String waybill) {
        return shop.as("logistics1").get("/api/shipments/" + waybill).json().getString("courier");
    }

    private static String now(Shop shop) {
        return shop.as("admin").get("/api/demo/clock").json().getString("now");
    }

    private static String yuan(long minor) {
        return "%d.%02d".formatted(minor / 100, minor % 100);
    }

    private static void fixture(Shop shop, String sections) {
        ok(shop.as("admin").post("/api/demo/fixtures", sections), 200);
    }

    private static JsonObject ok(Rest.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }
}
