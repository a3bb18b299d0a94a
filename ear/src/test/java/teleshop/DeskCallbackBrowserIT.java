package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The calls an agent owes come up on the desk before they are dialled. */
class DeskCallbackBrowserIT {

    private static final String AGENT = "agent12";
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2027-03-05T10:10:00+08:00");
    private static Shop shop;

    @BeforeAll
    static void open() {
        int offset = Integer.getInteger("it.offset", 4000) + 70;
        shop = Shop.fresh("desk-callbacks", offset).withSwitchboard().open();
        var clock = shop.as("admin").post("/api/demo/clock", "{'now': '" + NOW + "'}");
        assertThat(clock.status()).as(clock.body()).isEqualTo(200);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @AfterEach
    void go_home() {
        Crew.sendHome(shop, AGENT);
    }

    private static void load(String fixture) {
        var answer = shop.as("admin").post("/api/demo/fixtures", fixture);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static void mode(int mode) {
        load("{'params': {'callbackDialMode': " + mode + "}}");
    }

    /** Lost twenty minutes ago. */
    private static int lost(String number) {
        load(
                ("{'callbackEvents': [{'at': '%s', 'type': 'INBOUND', 'number': '%s',"
                                + " 'result': 'ABANDONED', 'wait_s': 30}]}")
                        .formatted(NOW.minusMinutes(20), number));
        return shop.as(AGENT)
                .get("/api/callbacks?number=" + number)
                .list()
                .getJsonObject(0)
                .getInt("id");
    }

    private static void register(String name, String phone) {
        var answer =
                shop.as(AGENT)
                        .post(
                                "/api/customers",
                                "{'name': '%s', 'phone': '%s', 'address': {'province': '江苏省', 'city': '南京市', 'district': '鼓楼区', 'street': '中山北路200号3幢502室'}}"
                                        .formatted(name, phone));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private static Browser ready() {
        var browser = new Browser(shop).signIn(AGENT).speak("zh");
        browser.choose("strip:extension", "1012");
        browser.press(Keys.F9);
        return browser;
    }

    @Test
    @Row({"S0-11", "S0-15"})
    void in_preview_the_customer_comes_up_before_the_number_is_dialled_and_may_be_skipped() {
        register("陈美丽", "13905170001");
        var entry = lost("13905170001");
        mode(1);
        try (var browser = ready()) {
            browser.see("state", "外呼中");
            browser.see("strip:owed", "139****0001");
            browser.seeOf("#pane-who", "陈美丽");
            browser.pictures("desk-callback");
            browser.speak("zh");
            browser.type("strip:reason", "客户说下午再打");
            browser.press(Keys.F10);
            browser.see("state", "就绪");
            assertThat(shop.as("auditor1").get("/api/trail/export").body().lines())
                    .filteredOn(line -> line.contains("skip"))
                    .anyMatch(line -> line.contains(AGENT) && line.contains("客户说下午再打"));
            assertThat(shop.as(AGENT).get("/api/callbacks/" + entry).body()).contains("\"OPEN\"");
        }
    }

    @Test
    @Row("S2-16")
    void a_follow_up_that_is_due_is_on_top_of_the_agent_s_own_list_and_dialled_from_there() {
        mode(0);
        var later = lost("13905170002");
        var due = lost("01711905003");
        promise(later, NOW.plusHours(3));
        promise(due, NOW);
        assertThat(shop.as(AGENT).get("/api/callbacks?owner=me&state=OPEN").list()).hasSize(2);
        try (var browser = ready()) {
            browser.see("state", "就绪");
            browser.open("/desk.xhtml");
            browser.seeOf("#work\\:mine li:first-child", "到时");
            browser.pictures("desk-own-callbacks");
            browser.speak("zh");
            browser.seeOf("#work\\:mine li:first-child", "到时");
            dialsAsSoonAsThePhoneIsUp(browser);
            browser.press(Keys.F10);
            browser.see("state", "话后处理");
        }
    }

    /** Who has just signed in is refused until the standing leg of their phone is there. */
    private static void dialsAsSoonAsThePhoneIsUp(Browser browser) {
        browser.until(
                () -> {
                    browser.all("#work\\:mine li a.button").stream()
                            .limit(1)
                            .forEach(WebElement::click);
                    return browser.text("state");
                },
                "通话中");
    }

    private static void promise(int entry, OffsetDateTime at) {
        var answer =
                shop.as(AGENT)
                        .post("/api/callbacks/" + entry + "/schedule", "{'at': '" + at + "'}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
