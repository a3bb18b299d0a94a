package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The example of DOMAIN 7.4, through the front door. */
@ExtendWith(OpenShop.class)
class SettlementIT {

    private final Shop shop;

    SettlementIT(Shop shop) {
        this.shop = shop;
    }

    @Test
    @Row("S0-34")
    void the_example_of_the_trade_comes_to_19_587_48() {
        load("ACME-EXAMPLE", 100, 8);
        var settled = settle("ACME-EXAMPLE", "2026-10-01", "2026-10-31");
        assertThat(settled.getJsonNumber("payable").longValue()).isEqualTo(1_958_748);
        assertThat(lines(settled))
                .isEqualTo(
                        Map.of(
                                "SALE", 3_980_000L,
                                "RETURN", -318_400L,
                                "COMMISSION", -1_098_480L,
                                "AIRTIME", -500_000L,
                                "SERVICE_FEE", -36_616L,
                                "RETURN_FREIGHT", -9_600L,
                                "PENALTY", -20_000L,
                                "HOLD_BACK", -128_156L,
                                "HOLD_BACK_RELEASE", 90_000L));
        assertThat(balance("2241S", "ACME-EXAMPLE")).isEqualTo(2_563_120);
        assertThat(balance("2202", "ACME-EXAMPLE")).isEqualTo(-1_958_748);
        assertThat(balance("2202H", "ACME-EXAMPLE")).isEqualTo(-38_156);
        assertThat(balance("6601A", "ACME-EXAMPLE")).isEqualTo(-500_000);
        assertThat(balance("6051", "ACME-EXAMPLE")).isEqualTo(-36_616);
        assertThat(balance("6601F", "ACME-EXAMPLE")).isEqualTo(-9_600);
        assertThat(balance("6301", "ACME-EXAMPLE")).isEqualTo(-20_000);
    }

    @Test
    void the_same_period_again_is_the_same_statement() {
        load("ACME-TWICE", 2, 0);
        var first = settle("ACME-TWICE", "2026-10-01", "2026-10-31");
        var again = settle("ACME-TWICE", "2026-10-01", "2026-10-31");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void a_settled_line_stands_in_no_other_statement() {
        load("ACME-NEXT", 2, 0);
        settle("ACME-NEXT", "2026-10-01", "2026-10-31");
        var next = settle("ACME-NEXT", "2026-11-01", "2026-11-10");
        assertThat(next.getJsonArray("lines")).isEmpty();
        assertThat(next.getJsonNumber("payable").longValue()).isZero();
    }

    @Test
    void a_cancelled_statement_lets_go_of_its_lines() {
        load("ACME-CANCEL", 2, 0);
        var first = settle("ACME-CANCEL", "2026-10-01", "2026-10-31");
        var id = first.getJsonNumber("id").longValue();
        var cancelled = shop.as("finance1").post("/api/settlements/" + id + "/cancel", "");
        assertThat(cancelled.json().getString("status")).isEqualTo("CANCELLED");
        assertThat(balance("2202", "ACME-CANCEL")).isZero();
        var next = settle("ACME-CANCEL", "2026-10-01", "2026-10-31");
        assertThat(lines(next)).isEqualTo(lines(first));
        assertThat(next.getJsonNumber("id").longValue()).isNotEqualTo(id);
    }

    @Test
    void an_unknown_supplier_has_no_statement() {
        var answer =
                shop.as("finance1")
                        .post(
                                "/api/settlements",
                                "{'supplier':'NOBODY','from':'2026-10-01','to':'2026-10-31'}");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("unknown-supplier");
    }

    @Test
    void a_period_does_not_run_backwards() {
        load("ACME-BACK", 1, 0);
        var answer =
                shop.as("finance1")
                        .post(
                                "/api/settlements",
                                "{'supplier':'ACME-BACK','from':'2026-10-31','to':'2026-10-01'}");
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void an_agent_settles_with_nobody() {
        assertThat(shop.as("agent1").get("/api/settlements").status()).isEqualTo(403);
    }

    private JsonObject settle(String supplier, String from, String to) {
        var asked =
                shop.as("finance1")
                        .post(
                                "/api/settlements",
                                "{'supplier':'%s','from':'%s','to':'%s'}"
                                        .formatted(supplier, from, to));
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        var path = "/api/settlements/" + asked.json().getJsonNumber("id");
        await().atMost(Duration.ofSeconds(30)).until(() -> !status(path).equals("REQUESTED"));
        return shop.as("finance1").get(path).json();
    }

    private String status(String path) {
        return shop.as("finance1").get(path).json().getString("status");
    }

    private static Map<String, Long> lines(JsonObject settlement) {
        var lines = new TreeMap<String, Long>();
        for (var line : settlement.getJsonArray("lines").getValuesAs(JsonObject.class)) {
            lines.put(line.getString("kind"), line.getJsonNumber("amount").longValue());
        }
        return lines;
    }

    private long balance(String account, String supplier) {
        return shop.as("auditor1")
                .get("/api/ledger/accounts/" + account + "?supplier=" + supplier)
                .json()
                .getJsonNumber("balance")
                .longValue();
    }

    /** Twice, as a fixture may be: the second time changes nothing. */
    private void load(String supplier, int signed, int returned) {
        var fixture = fixture(supplier, signed, returned);
        for (int i = 0; i < 2; i++) {
            var answer = shop.as("admin").post("/api/demo/fixtures", fixture);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
    }

    static String fixture(String supplier, int signed, int returned) {
        return """
        {'suppliers': [{'supplier': '%s',
          'versions': [{'version': 1, 'validFrom': '2026-01-01T00:00:00+08:00',
            'mode': 'COMMISSION', 'base': 'PAID_INCL_VAT', 'trigger': 'SIGNED+WINDOW',
            'windowDays': 7, 'graceDays': 3, 'cycle': '3/month', 'rateBp': 3000,
            'serviceFeeBp': 100, 'holdBackBp': 500, 'holdBackMonths': 3,
            'airtime': {'kind': 'FIXED_PER_SPOT', 'value': 500000},
            'returnFreightPaidBySupplierWhen': ['SUPPLIER']}],
          'lines': [%s], 'returns': [%s],
          'spots': [{'spot': '%s-S1', 'airedAt': '2026-10-03T20:00:00+08:00', 'length_s': 300,
            'cost': 600000, 'status': '%s'}],
          'penalties': [%s],
          'openingHoldBacks': [{'statement': '%s-ST0', 'periodTo': '2026-07-31',
            'amount': %d, 'months': 3, 'released': false}]}]}
        """
                .formatted(
                        supplier,
                        IntStream.range(0, signed)
                                .mapToObj(i -> line(supplier, i))
                                .collect(Collectors.joining(",")),
                        IntStream.range(0, returned)
                                .mapToObj(i -> back(supplier, i))
                                .collect(Collectors.joining(",")),
                        supplier,
                        returned > 0 ? "AIRED" : "MISSED",
                        returned > 0
                                ? "{'ref':'%s-P1','kind':'LATE','amount':20000,'at':'2026-10-09T10:00:00+08:00'}"
                                        .formatted(supplier)
                                : "",
                        supplier,
                        returned > 0 ? 90_000 : 0);
    }

    private static String line(String supplier, int number) {
        return """
        {'line': '%s-L%d', 'sku': 'SKU1', 'qty': 1, 'unitPrice': 39800, 'discountShare': 0,
         'taxRateBp': 1300, 'placedAt': '2026-10-01T10:00:00+08:00',
         'signedAt': '2026-10-05T10:00:00+08:00'}
        """
                .formatted(supplier, number);
    }

    private static String back(String supplier, int number) {
        return """
        {'line': '%s-L%d', 'qty': 1, 'acceptedAt': '2026-10-09T10:00:00+08:00',
         'responsibility': 'SUPPLIER', 'freight': 1200}
        """
                .formatted(supplier, number);
    }
}
