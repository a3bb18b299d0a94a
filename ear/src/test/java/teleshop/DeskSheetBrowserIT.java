package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Each caller has a sheet of their own, however quickly the next one comes. */
@ExtendWith(OpenShop.class)
class DeskSheetBrowserIT {

    private static final String AGENT = "agent34";

    private final Shop shop;
    private final Crew crew;
    private final String next = Mobile.fresh("137");
    private Browser browser;

    DeskSheetBrowserIT(Shop shop) {
        this.shop = shop;
        crew = new Crew(shop, "SHEET", "4008001004");
        crew.plan("LONGEST_IDLE");
        crew.staffed();
        crew.agent(AGENT, "INBOUND");
    }

    @BeforeEach
    void sit_down() {
        browser = new Browser(shop).signIn(AGENT).speak("zh");
        browser.choose("strip:extension", "1034");
        browser.press(Keys.F9);
        browser.see("state", "就绪");
    }

    @AfterEach
    void go_home() {
        browser.close();
        Crew.sendHome(shop, AGENT);
    }

    private String talk() {
        var number = Mobile.fresh("137");
        var call = crew.dialIn(number, 600);
        browser.see("state", "振铃");
        browser.until(() -> browser.value("work:phone"), number);
        browser.press(Keys.F7);
        browser.see("state", "通话中");
        return call;
    }

    /** On a calm floor something more was offered, and they said no. */
    private void hangUp() {
        browser.press(Keys.F10);
        browser.see("state", "话后处理");
        if (browser.has("work:offer-no")) {
            browser.click("work:offer-no");
            browser.until(() -> "" + browser.has("work:offer-no"), "false");
        }
        browser.choose("strip:disposition", "仅咨询");
        browser.press(Keys.F8);
        browser.see("state", "就绪");
    }

    private void listen() {
        browser.script(
                """
                window.answers = [];
                document.addEventListener("shop:fresh", function (e) { window.answers.push(e.detail.id); });\
                """);
    }

    /** The shop knows already, the page hears of it in a moment. */
    private void theNextOneComes() {
        listen();
        browser.script(
                """
                window.fresh = window.deskFresh;
                window.deskFresh = window.stripFresh = window.offerFresh = function () {};\
                """);
        Crew.answer(shop.as(AGENT), crew.dialIn(next, 600));
        browser.script("return fetch('desk.xhtml').then(answer => answer.text())");
    }

    private void isAnswered(String question) {
        browser.until(() -> "" + browser.script("return window.answers"), question);
    }

    private void theNextOneHasABlankSheetBeside(String name) {
        browser.open("/desk.xhtml");
        browser.until(() -> browser.value("work:phone"), next);
        assertThat(browser.value("work:name")).isEmpty();
        browser.seeOf("#pane-order .head", name);
    }

    @Test
    @Row("S0-17")
    void what_is_typed_for_one_caller_does_not_come_onto_the_sheet_of_the_next() {
        talk();
        hangUp();
        theNextOneComes();
        browser.type("work:name", "李大海");
        isAnswered("work:keep");
        theNextOneHasABlankSheetBeside("李大海");
    }

    @Test
    @Row("S0-17")
    void the_letter_that_is_typed_as_the_next_one_comes_stays_with_its_own_sheet() {
        talk();
        hangUp();
        theNextOneComes();
        browser.script(
                """
                var name = document.getElementById("work:name");
                name.focus();
                window.fresh();
                name.value = "王小明";
                name.dispatchEvent(new Event("input", {bubbles: true}));\
                """);
        browser.until(() -> browser.value("work:phone"), next);
        assertThat(browser.value("work:name")).isEmpty();
        browser.seeOf("#pane-order .head", "王小明");
        theNextOneHasABlankSheetBeside("王小明");
    }

    @Test
    @Row("S0-17")
    void a_place_that_is_chosen_as_the_desk_looks_anew_stays_chosen() {
        browser.choose("work:province", "广东省");
        browser.choose("work:city", "深圳市");
        browser.choose("work:district", "南山区");
        listen();
        browser.script(
                """
                window.deskFresh();
                var district = document.getElementById("work:district");
                district.value = "福田区";
                district.dispatchEvent(new Event("change", {bubbles: true}));\
                """);
        isAnswered("work:fresh");
        isAnswered("work:keep");
        browser.open("/desk.xhtml");
        browser.until(() -> browser.value("work:district"), "福田区");
    }

    @Test
    @Row("S0-17")
    void no_order_is_saved_that_the_agent_has_not_seen() {
        var call = talk();
        browser.type("work:name", "赵小云");
        browser.type("work:pasted", "广东省深圳市南山区科技园路1号2栋301" + Keys.TAB);
        browser.until(() -> browser.value("work:street"), "科技园路1号2栋301");
        hangUp();
        theNextOneComes();
        browser.press(Keys.F2);
        isAnswered("work:save");
        assertThat(browser.has("number")).isFalse();
        browser.see("work:said", "另一张订单");
        browser.until(() -> browser.value("work:phone"), next);
        browser.picture("desk-turned", "zh");
        theNextOneHasABlankSheetBeside("赵小云");
        browser.clickFirst("#pane-order .head a.chip");
        browser.until(() -> browser.value("work:name"), "赵小云");
        browser.press(Keys.F2);
        browser.see("number", "SO2");
        var order = shop.as(AGENT).get("/api/orders/" + browser.text("number")).json();
        assertThat(order.getString("callId")).isEqualTo(call);
    }
}
