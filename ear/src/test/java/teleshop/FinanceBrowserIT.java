package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Money in and out by the pages: receipts, refunds, couriers' statements, suppliers' settlements.
 */
@ExtendWith(OpenShop.class)
class FinanceBrowserIT {

    private static final String HEAD =
            "waybill_no,courier,status,status_time,cod_collected,freight,cod_fee,net,statement_no,remark\n";
    private static final String ROW = "%s,%s,SIGNED,2026-11-21 12:00:00,%s,12.00,3.98,%s,%s,\n";

    @TempDir private Path folder;
    private final Shop shop;
    private Browser browser;

    FinanceBrowserIT(Shop shop) {
        this.shop = shop;
    }

    @BeforeEach
    void sit_down() {
        browser = new Browser(shop);
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    private void at(String user, String page) {
        browser.signIn(user).speak("zh");
        browser.open("/" + page + ".xhtml");
    }

    /** Prepaid, waiting for its money. */
    private JsonObject prepaid() {
        var body = Orders.body(Orders.phone(), "TV-1001", 1, "PREPAID");
        var answer = shop.as("agent45").postOnce("/api/orders", UUID.randomUUID().toString(), body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    @Test
    @Row("S0-32")
    void a_receipt_is_cancelled_with_a_reason() {
        var order = prepaid();
        at("finance1", "receipts");
        browser.type("form:orderNumber", order.getString("number"));
        browser.type("form:amount", "10.00");
        browser.type("form:reference", "C-" + order.getString("number"));
        browser.click("form:book");
        browser.click("form:cancel");
        browser.isTold("form:reason");
        browser.type("form:reason", "录错");
        browser.click("form:cancel");
        browser.seeOf(".list tr.here .status", "已取消");
        browser.picture("receipts-cancelled", "zh");
    }

    @Test
    @Row("S0-31")
    void a_statement_is_handed_in_and_what_differs_is_told() throws IOException {
        var orders = new Dispatched(shop);
        var waybill = orders.handedOver(1);
        orders.tell(waybill, "SIGNED", "2026-11-21T12:00:00+08:00", "");
        var courier = orders.shipment(waybill).getString("courier");
        at("finance1", "statements");
        browser.pictures("statements-new");
        browser.speak("zh");
        browser.click("form:send");
        browser.isTold("form:file");
        browser.picture("statements-nothing-chosen", "zh");
        send(courier, HEAD + "cut,off");
        browser.seeOf("#form\\:detail .notice.error", "拒");
        browser.pictures("statements-refused");
        browser.speak("zh");
        browser.click("form:begin");
        var other = "X-" + waybill;
        send(
                courier,
                HEAD
                        + ROW.formatted(waybill, courier, "388.00", "372.02", "S" + waybill)
                        + ROW.formatted(other, courier, "398.00", "382.02", "S" + waybill)
                        + ROW.formatted("BAD", courier, "x", "382.02", "S" + waybill));
        browser.seeOf("#form\\:detail .status", "已对账");
        browser.seeOf("#form\\:detail table", other);
        browser.pictures("statements-cases");
        browser.speak("zh");
        browser.type("form:bankRef", "B-" + waybill);
        browser.type("form:amount", "ten");
        browser.click("form:bookMoney");
        browser.isTold("form:amount");
        browser.picture("statements-wrong-money", "zh");
    }

    private void send(String courier, String rows) throws IOException {
        var file = Files.writeString(folder.resolve("s" + rows.hashCode() + ".csv"), rows);
        browser.choose("form:courier", courier);
        browser.type("form:file", file.toString());
        browser.click("form:send");
    }

    @Test
    @Row("S0-34")
    void a_supplier_is_settled_and_the_statement_cancelled() {
        var supplier = "UI-" + UUID.randomUUID().toString().substring(0, 6);
        var answer =
                shop.as("admin").post("/api/demo/fixtures", SettlementIT.fixture(supplier, 100, 8));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        at("finance1", "settlements");
        browser.pictures("settlements-new");
        browser.speak("zh");
        browser.click("form:ask");
        browser.isTold("form:supplier");
        browser.choose("form:supplier", supplier);
        day("form:from", "2026-10-31");
        day("form:to", "2026-10-01");
        browser.click("form:ask");
        browser.isTold("form:to");
        browser.picture("settlements-wrong-days", "zh");
        day("form:from", "2026-10-01");
        day("form:to", "2026-10-31");
        browser.click("form:ask");
        browser.see("form:detail", "19,587.48");
        browser.pictures("settlements-draft");
        browser.speak("zh");
        browser.click("form:confirm");
        browser.seeOf(".list tr.here .status", "确认");
        browser.picture("settlements-confirmed", "zh");
        browser.click("form:cancel");
        browser.seeOf(".list tr.here .status", "已取消");
    }

    private void day(String id, String day) {
        browser.find(id);
        browser.script("document.getElementById('" + id + "').value = '" + day + "'");
    }
}
