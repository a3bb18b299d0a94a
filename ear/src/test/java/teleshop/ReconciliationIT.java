package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a courier collected comes home: parcel, statement, transfer, all to the cent. */
@ExtendWith(OpenShop.class)
class ReconciliationIT {

    private static final String TEN = "2026-11-20T10:00:00+08:00";

    /** Freight of the first kilogram and the fee on 398.00 of the demo couriers. */
    private static final Map<String, long[]> RATES =
            Map.of(
                    "SF",
                    new long[] {1800, 597},
                    "EMS",
                    new long[] {1500, 478},
                    "YTO",
                    new long[] {1200, 398});

    private final Shop shop;
    private final Statements statements;
    private Dispatched orders;
    private String waybill;
    private String courier;

    ReconciliationIT(Shop shop) {
        this.shop = shop;
        this.statements = new Statements(shop);
    }

    @BeforeEach
    void a_parcel_is_signed_for() {
        orders = new Dispatched(shop);
        waybill = orders.handedOver(1);
        assertThat(orders.tell(waybill, "SIGNED", TEN, "").status()).isEqualTo(200);
        courier = orders.shipment(waybill).getString("courier");
    }

    @Test
    @Row({"S0-28", "S0-31"})
    void what_was_collected_is_matched_and_its_waybill_ends_at_zero() {
        long fees = fees();
        assertThat(balance()).isEqualTo(39_800);
        var view = statement(39_800, 0);
        assertThat(view.getString("status")).isEqualTo("RECONCILED");
        assertThat(view.getInt("matched")).isEqualTo(1);
        assertThat(cases(view)).isEmpty();
        assertThat(view.getJsonObject("totals").getInt("due"))
                .isEqualTo(view.getJsonObject("totals").getInt("matchedDue"));
        assertThat(balance()).isEqualTo(39_800 - fees);
        assertThat(paymentState()).isEqualTo("COD_STATED");
        var transfer = transfer(view, 39_800 - fees);
        assertThat(transfer.getInt("difference")).isZero();
        assertThat(balance()).isZero();
        assertThat(paymentState()).isEqualTo("COD_CASHED");
        assertThat(transfer(view, 39_800 - fees)).isEqualTo(transfer);
        assertThat(balance()).isZero();
    }

    @Test
    @Row("S0-28")
    void a_small_shortage_is_written_off_and_the_waybill_ends_at_zero() {
        var view = statement(39_750, 0);
        assertThat(view.getInt("matched")).isEqualTo(1);
        transfer(view, 39_750 - freight() - fee(39_750));
        assertThat(balance()).isZero();
        assertThat(balance("6602D")).isEqualTo(50);
    }

    @Test
    @Row("S0-28")
    void a_shortage_is_a_case_and_stays_on_the_courier() {
        var view = statement(39_000, 0);
        assertThat(cases(view)).containsExactly("D03 39800 39000");
        assertThat(view.getInt("matched")).isZero();
        transfer(view, 39_000 - freight() - fee(39_000));
        assertThat(balance()).isEqualTo(800);
    }

    @Test
    @Row("S0-28")
    void an_excess_is_owed_back() {
        var view = statement(39_900, 0);
        assertThat(cases(view)).containsExactly("D04 39800 39900");
        transfer(view, 39_900 - freight() - fee(39_900));
        assertThat(balance()).isZero();
        assertThat(balance("2241C")).isEqualTo(-100);
    }

    @Test
    @Row("S0-28")
    void a_freight_above_the_contract_is_accrued_by_contract() {
        var view = statement(39_800, 300);
        assertThat(cases(view)).containsExactly("D09 " + freight() + " " + (freight() + 300));
        assertThat(view.getInt("matched")).isEqualTo(1);
        transfer(view, 39_800 - fees() - 300);
        assertThat(balance()).isZero();
        assertThat(balance("2241C")).isEqualTo(300);
    }

    @Test
    @Row("S0-28")
    void the_same_waybill_in_a_second_statement_is_paid_twice() {
        statement(39_800, 0);
        var again = statement(39_800, 0, "-2");
        assertThat(cases(again)).contains("D08 39800 39800");
        assertThat(again.getInt("held")).isEqualTo(1);
        assertThat(balance()).isEqualTo(39_800 - fees());
    }

    private long freight() {
        return RATES.get(courier)[0];
    }

    private long fee(long collected) {
        var bp = Map.of("SF", 150L, "EMS", 120L, "YTO", 100L).get(courier);
        return (collected * bp + 5000) / 10_000;
    }

    private long fees() {
        return freight() + RATES.get(courier)[1];
    }

    private JsonObject statement(long collected, long more) {
        return statement(collected, more, "");
    }

    private JsonObject statement(long collected, long more, String suffix) {
        long freight = freight() + more;
        long net = collected - freight - fee(collected);
        var file =
                "waybill_no,status,status_time,cod_collected,freight,cod_fee,net,statement_no,remark\n"
                        + "%s,SIGNED,2026-11-20 10:00:00,%s,%s,%s,%s,S-%s%s,\n"
                                .formatted(
                                        waybill,
                                        yuan(collected),
                                        yuan(freight),
                                        yuan(fee(collected)),
                                        yuan(net),
                                        waybill,
                                        suffix)
                        + "TOTAL,,,%s,%s,%s,%s,,lines=1\n"
                                .formatted(
                                        yuan(collected),
                                        yuan(freight),
                                        yuan(fee(collected)),
                                        yuan(net));
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        return statements.done(statements.send(courier, waybill + suffix + ".csv", bytes));
    }

    private JsonObject transfer(JsonObject statement, long amount) {
        var answer =
                shop.as("finance1")
                        .post(
                                "/api/bank-receipts",
                                "{'courier':'%s','bankRef':'BANK-%s','amount':%d,'date':'2026-11-21','statement':%d}"
                                        .formatted(
                                                courier,
                                                waybill,
                                                amount,
                                                statement.getJsonNumber("id").longValue()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private long balance() {
        return balance("1221C");
    }

    private long balance(String account) {
        return shop.as("auditor1")
                .get("/api/ledger/accounts/" + account + "?waybill=" + waybill)
                .json()
                .getJsonNumber("balance")
                .longValue();
    }

    private String paymentState() {
        var order = orders.order(waybill);
        return shop.as("reviewer1").get("/api/orders/" + order).json().getString("paymentState");
    }

    private static List<String> cases(JsonObject view) {
        return view.getJsonArray("cases").getValuesAs(JsonObject.class).stream()
                .filter(c -> !c.getString("code").equals("D02"))
                .map(
                        c ->
                                c.getString("code")
                                        + " "
                                        + c.getInt("expected")
                                        + " "
                                        + c.getInt("stated"))
                .toList();
    }

    private static String yuan(long fen) {
        return "%d.%02d".formatted(fen / 100, fen % 100);
    }
}
