package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** An agent at the desk: the call pops up, the order is keyed in, the hands stay on the keys. */
@ExtendWith(OpenShop.class)
class DeskBrowserIT {

    private static final String HOTLINE = "4008001001";

    private final Shop shop;
    private Browser browser;

    DeskBrowserIT(Shop shop) {
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

    private static String number() {
        return Mobile.fresh("138");
    }

    private void dialIn(String number) {
        var answer =
                shop.as("admin")
                        .post(
                                "/api/demo/calls",
                                "{'callerNumber': '%s', 'dialledNumber': '%s', 'patienceSeconds': 120}"
                                        .formatted(number, HOTLINE));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private void isReadyAt(String agent, String extension) {
        browser.signIn(agent).speak("zh");
        browser.choose("strip:extension", extension);
        browser.press(Keys.F9);
        browser.see("state", "就绪");
    }

    @Test
    @Row({"S0-15", "S0-16", "S0-17", "S0-18"})
    void a_call_pops_up_by_itself_and_the_order_is_saved_without_the_mouse() {
        isReadyAt("agent41", "1041");
        browser.pictures("desk-ready");
        browser.speak("zh");
        browser.script("window.untouched = true");
        var number = number();
        dialIn(number);
        browser.see("state", "振铃");
        browser.until(() -> browser.value("work:phone"), number);
        assertThat(browser.script("return window.untouched")).isEqualTo(true);
        browser.picture("desk-ringing", "zh");
        browser.press(Keys.F7);
        browser.see("state", "通话中");
        browser.type("work:name", "王小明");
        browser.seeOf("table.goods tbody tr", "TV-1001");
        browser.type("work:pasted", "广东省深圳市南山区科技园路1号2栋301" + Keys.TAB);
        browser.until(() -> browser.value("work:street"), "科技园路1号2栋301");
        browser.picture("desk-order", "zh");
        browser.press(Keys.F2);
        browser.see("number", "SO2");
        var order = browser.text("number");
        browser.picture("desk-taken", "zh");
        browser.press(Keys.F10);
        browser.see("state", "话后处理");
        browser.picture("desk-wrap-up", "zh");
        browser.press(Keys.F8);
        browser.see("state", "就绪");
        browser.click("strip:leave");
        browser.see("state", "未签入");
        var view = shop.as("agent41").get("/api/orders/" + order).json();
        assertThat(view.getString("number")).isEqualTo(order);
        assertThat(view.getString("callId")).isNotEmpty();
    }

    @Test
    @Row({"S0-17"})
    void what_was_typed_is_not_thrown_away_by_a_new_call() {
        isReadyAt("agent42", "1042");
        browser.type("work:name", "李大海");
        dialIn(number());
        browser.see("state", "振铃");
        browser.seeOf("#pane-order .head", "李大海");
        browser.press(Keys.F7);
        browser.see("state", "通话中");
        browser.clickFirst("#pane-order .head a.chip");
        browser.until(() -> browser.value("work:name"), "李大海");
        browser.press(Keys.F10);
        browser.see("state", "话后处理");
        browser.choose("strip:disposition", "无意向");
        browser.press(Keys.F8);
        browser.see("state", "就绪");
        browser.click("strip:leave");
        browser.see("state", "未签入");
    }

    @Test
    @Row({"S0-17"})
    void what_is_wrong_is_told_at_its_field_and_the_cursor_goes_there() {
        browser.signIn("agent43").speak("zh");
        browser.press(Keys.F2);
        browser.see("work:name-said", "请填写");
        browser.see("work:lines-said", "请先添加商品");
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("work:name");
        browser.picture("desk-errors", "zh");
    }
}
