package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Money in and out by the pages: receipts, refunds, couriers' statements, suppliers' settlements.
 */
@ExtendWith(OpenShop.class)
class FinanceBrowserIT {

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
