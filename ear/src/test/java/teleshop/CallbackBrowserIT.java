package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lead looks who is owed a call and why they are not dialled; an agent closes one. */
@ExtendWith(OpenShop.class)
class CallbackBrowserIT {

    private final Shop shop;
    private Browser browser;

    CallbackBrowserIT(Shop shop) {
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

    private void happened(String number, String more) {
        var admin = shop.as("admin");
        var now = OffsetDateTime.parse(admin.get("/api/demo/clock").json().getString("now"));
        var answer =
                admin.post(
                        "/api/demo/fixtures",
                        "{'callbackEvents': [{'at': '%s', 'type': 'INBOUND', 'number': '%s', %s}]}"
                                .formatted(now.minusMinutes(30), number, more));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static String number() {
        return "136" + String.valueOf(System.nanoTime()).substring(5, 13);
    }

    private static String masked(String number) {
        return number.substring(0, 3) + "****" + number.substring(7);
    }

    @Test
    @Row({"S0-10", "S0-13"})
    void a_lead_sees_who_is_owed_a_call_and_why_they_are_not_dialled() {
        var number = number();
        happened(number, "'result': 'ABANDONED', 'wait_s': 40, 'spot': 'S-CCTV-1'");
        happened(number(), "'result': 'CALLBACK_TAKEN', 'wait_s': 90");
        happened(number(), "'result': 'BUSY'");
        happened(number(), "'result': 'AFTER_HOURS'");
        var refused = "{'number': '" + number + "', 'reason': '客户要求'}";
        browser.signIn("lead1").speak("zh");
        browser.open("/callbacks.xhtml");
        browser.type("form:number", number);
        browser.press(org.openqa.selenium.Keys.TAB);
        browser.seeOf("table.rows", masked(number));
        browser.clickFirst("table.rows a.open");
        browser.see("form:detail", masked(number));
        browser.picture("callbacks", "zh");
        browser.size(1920, 1080);
        browser.picture("callbacks-wide", "zh");
        browser.speak("en");
        browser.picture("callbacks-wide", "en");
        browser.size(1366, 768);
        browser.picture("callbacks", "en");
        assertThat(shop.as("agent5").post("/api/do-not-call", refused).status()).isEqualTo(200);
    }

    @Test
    void an_agent_closes_one_with_a_reason_and_puts_a_customer_on_the_do_not_call_list() {
        var number = number();
        happened(number, "'result': 'ABANDONED', 'wait_s': 40");
        browser.signIn("agent5").speak("en");
        browser.open("/callbacks.xhtml");
        browser.type("form:number", number);
        browser.press(org.openqa.selenium.Keys.TAB);
        browser.seeOf("table.rows", masked(number));
        browser.clickFirst("table.rows a.open");
        browser.see("form:detail", masked(number));
        browser.click("form:close");
        browser.see("form:reason-said", "fill this in");
        browser.type("form:reason", "said so by chat");
        browser.click("form:close");
        browser.until(
                () ->
                        shop.as("lead1")
                                .get("/api/callbacks?number=" + number)
                                .list()
                                .getJsonObject(0)
                                .getString("state"),
                "CLOSED");
        browser.open("/do-not-call.xhtml");
        browser.type("form:number", number);
        browser.type("form:reason", "asked in a talk");
        browser.click("form:add");
        browser.seeOf("table.rows", masked(number));
        browser.picture("do-not-call", "en");
        browser.speak("zh");
        browser.picture("do-not-call", "zh");
    }
}
