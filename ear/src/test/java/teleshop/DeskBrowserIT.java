package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
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
        browser.pictures("desk-order");
        browser.speak("zh");
        browser.press(Keys.F2);
        browser.see("number", "SO2");
        var order = browser.text("number");
        browser.pictures("desk-taken");
        browser.speak("zh");
        browser.press(Keys.F10);
        browser.see("state", "话后处理");
        browser.pictures("desk-wrap-up");
        browser.speak("zh");
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
        browser.picturesOf("desk-no-sale", this::wantsNothing);
        browser.see("strip:all", "请选择未成单原因");
        browser.choose("strip:noSaleReason", "嫌贵");
        browser.press(Keys.F8);
        browser.see("state", "就绪");
        browser.click("strip:leave");
        browser.see("state", "未签入");
    }

    @Test
    @Row({"S0-17"})
    void what_is_wrong_is_told_at_its_field_and_the_cursor_goes_there() {
        browser.signIn("agent43").speak("zh");
        browser.pictures("desk-off");
        browser.picturesOf(
                "desk-errors",
                () -> {
                    browser.press(Keys.F2);
                    browser.isTold("work:name");
                });
        browser.see("work:name-said", "请填写");
        browser.see("work:lines-said", "请先添加商品");
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("work:name");
    }

    @Test
    @Row("S0-17")
    void why_something_was_refused_stays_though_the_desk_hears_of_something_else() {
        isReadyAt("agent50", "1050");
        dialIn(number());
        browser.see("state", "振铃");
        browser.press(Keys.F7);
        browser.see("state", "通话中");
        browser.press(Keys.F2);
        browser.isTold("work:name");
        hears("deskFresh", "work:fresh");
        browser.see("work:name-said", "请填写");
        browser.until(() -> browser.find("work:name").getDomAttribute("class"), "bad");
        browser.type("work:name", "李大海");
        browser.fill("work:phone", "12");
        browser.press(Keys.F2);
        browser.isTold("work:phone");
        hears("deskFresh", "work:fresh");
        browser.isTold("work:phone");
        browser.until(() -> "said: " + browser.text("work:name-said") + ".", "said: .");
        browser.press(Keys.F10);
        browser.see("state", "话后处理");
        wantsNothing();
        hears("stripFresh", "strip:fresh");
        browser.see("strip:noSaleReason-said", "请选择未成单原因");
        browser.choose("strip:noSaleReason", "嫌贵");
        browser.press(Keys.F8);
        browser.see("state", "就绪");
        browser.click("strip:leave");
        browser.see("state", "未签入");
    }

    /** All is drawn anew, as at a push. */
    private void hears(String refresh, String id) {
        hears(refresh, id, "");
    }

    private void hears(String refresh, String id, String meanwhile) {
        browser.script(
                """
                window.heard = false;
                document.addEventListener("shop:fresh", function (e) { window.heard = window.heard || e.detail.id === "%s"; });
                window.%s();
                %s
                """
                        .formatted(id, refresh, meanwhile));
        browser.until(() -> "" + browser.script("return window.heard"), "true");
    }

    /** And does not say why. */
    private void wantsNothing() {
        browser.script(
                "var s = document.getElementById('strip:disposition'); s.value = 'NOT_INTERESTED'; s.dispatchEvent(new Event('change', {bubbles: true}));");
        browser.until(() -> "" + browser.find("strip:noSaleReason").isDisplayed(), "true");
        browser.press(Keys.F8);
        browser.isTold("strip:noSaleReason");
    }

    @Test
    void a_caller_is_held_and_a_colleague_is_asked_in_the_strip() {
        var adam = shop.as("agent48");
        adam.put("/api/agents/me", "{'extension': '1048', 'state': 'BREAK'}");
        isReadyAt("agent47", "1047");
        dialIn(number());
        browser.see("state", "振铃");
        browser.press(Keys.F7);
        browser.see("state", "通话中");
        browser.click("strip:hold");
        browser.see("strip:hold", "恢复通话");
        browser.pictures("desk-held");
        browser.speak("zh");
        browser.click("strip:hold");
        browser.see("strip:hold", "保持");
        browser.click("to-third");
        browser.type("strip:target", "nobody");
        browser.click("strip:consult");
        browser.isTold("strip:target");
        browser.picture("desk-to-whom", "zh");
        hears(
                "stripFresh",
                "strip:fresh",
                """
                var whom = document.getElementById("strip:target");
                whom.value = "agent48";
                whom.dispatchEvent(new Event("input", {bubbles: true}));
                """);
        browser.until(() -> browser.value("strip:target"), "agent48");
        browser.click("strip:consult");
        browser.see("third-now", "1048");
        browser.find("strip:connect");
        browser.pictures("desk-consult");
        browser.speak("zh");
        browser.click("strip:retrieve");
        browser.find("strip:target");
        leaveFromTalk();
        adam.put("/api/agents/me", "{'state': 'OFF'}");
    }

    @Test
    @Row({"S0-18", "S2-16"})
    void who_wants_to_think_it_over_is_promised_a_call_at_a_time() {
        isReadyAt("agent49", "1049");
        var number = number();
        dialIn(number);
        browser.see("state", "振铃");
        browser.press(Keys.F7);
        browser.see("state", "通话中");
        browser.press(Keys.F10);
        browser.see("state", "话后处理");
        browser.picturesOf(
                "desk-follow-up",
                () -> {
                    promises("2001-02-03T04:05");
                    browser.isTold("strip:followUpAt");
                });
        browser.see("strip:followUpAt-said", "晚于现在");
        var tomorrow = LocalDate.parse(today()).plusDays(1);
        promises(tomorrow + "T15:30");
        browser.see("state", "就绪");
        browser.click("strip:leave");
        browser.see("state", "未签入");
        var list = "/api/callbacks?number=" + number;
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(shop.as("agent49").get(list).body())
                                        .contains(tomorrow + "T", "AGENT_SCHEDULED"));
    }

    private String today() {
        return shop.as("admin").get("/api/demo/clock").json().getString("now").substring(0, 10);
    }

    /** A field for a date takes what a script puts there in every language alike. */
    private void promises(String at) {
        browser.script(
                "var s = document.getElementById('strip:disposition'); s.value = 'CONSIDERING'; s.dispatchEvent(new Event('change', {bubbles: true}));");
        browser.until(() -> "" + browser.find("strip:followUpAt").isDisplayed(), "true");
        browser.script(
                "var s = document.getElementById('strip:noSaleReason'); s.selectedIndex = 1; s.dispatchEvent(new Event('change', {bubbles: true}));");
        browser.script(
                "var s = document.getElementById('strip:followUpAt'); s.value = '"
                        + at
                        + "'; s.dispatchEvent(new Event('input', {bubbles: true}));");
        browser.press(Keys.F8);
    }

    private void register(String name, String phone) {
        var answer =
                shop.as("agent44")
                        .post(
                                "/api/customers",
                                "{'name': '%s', 'phone': '%s', 'address': {'province': '江苏省', 'city': '南京市', 'district': '鼓楼区', 'street': '中山北路200号3幢502室'}}"
                                        .formatted(name, phone));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    /** Keys of a real keyboard; what a script makes up is not counted. */
    private void countKeys() {
        browser.script(
                "window.keys = 0; addEventListener('keydown', e => { if (e.isTrusted) { window.keys++; } }, true);");
    }

    private void leaveFromTalk() {
        browser.press(Keys.F10);
        browser.see("state", "话后处理");
        browser.choose("strip:disposition", "仅咨询");
        browser.press(Keys.F8);
        browser.see("state", "就绪");
        browser.click("strip:leave");
        browser.see("state", "未签入");
    }

    @Test
    @Row("S0-17")
    void the_order_of_a_known_customer_takes_at_most_six_keys_from_pop_to_saved() {
        var phone = number();
        register("陈美丽", phone);
        isReadyAt("agent44", "1044");
        countKeys();
        dialIn(phone);
        browser.see("state", "振铃");
        browser.until(() -> browser.find("announce").getDomProperty("textContent"), "陈美丽");
        browser.seeOf("#pane-who", "陈美丽");
        browser.seeOf("table.goods tbody tr", "TV-1001");
        browser.press(Keys.F7);
        browser.see("state", "通话中");
        browser.press(Keys.F2);
        browser.see("number", "SO2");
        assertThat((Long) browser.script("return window.keys")).isBetween(1L, 6L);
        browser.click("work:another");
        browser.seeOf("#pane-who", "陈美丽");
        browser.pictures("desk-known");
        browser.speak("zh");
        leaveFromTalk();
    }

    @Test
    @Row("S0-14")
    void of_several_customers_on_one_number_the_agent_chooses() {
        var phone = number();
        register("钱一", phone);
        register("钱二", phone);
        isReadyAt("agent45", "1045");
        dialIn(phone);
        browser.see("state", "振铃");
        browser.seeOf("#pane-who", "钱二");
        browser.press(Keys.F7);
        browser.see("state", "通话中");
        browser.pictures("desk-several");
        browser.speak("zh");
        browser.clickFirst("#pane-who .chooser a");
        browser.seeOf("#pane-who .person", "钱");
        leaveFromTalk();
    }

    @Test
    @Row("S1-40")
    void a_key_that_was_chosen_saves_the_order_and_one_that_is_taken_is_refused() {
        browser.signIn("agent46").speak("zh");
        browser.open("/hot-keys.xhtml");
        browser.pictures("hot-keys");
        browser.speak("zh");
        browser.find("keys:SAVE").sendKeys(Keys.F6);
        browser.click("keys:save");
        browser.see("keys:SAVE-said", "该键已用于其他操作");
        browser.find("keys:SAVE").sendKeys(Keys.F5);
        browser.click("keys:save");
        browser.see("keys:SAVE-said", "占用");
        browser.find("keys:SAVE").sendKeys(Keys.chord(Keys.ALT, "s"));
        browser.click("keys:save");
        browser.see("keys:said", "已保存");
        browser.open("/desk.xhtml");
        browser.see("work:save", "Alt+S");
        browser.press(Keys.chord(Keys.ALT, "s"));
        browser.see("work:name-said", "请填写");
        var reset =
                shop.as("agent46")
                        .send(shop.as("agent46").request("/api/agents/me/hot-keys").DELETE());
        assertThat(reset.json().getString("SAVE")).isEqualTo("F2");
        browser.open("/desk.xhtml");
        browser.press(Keys.F2);
        browser.see("work:name-said", "请填写");
    }
}
