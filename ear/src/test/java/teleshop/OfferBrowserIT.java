package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** At the desk an offer lies one key away from the answer. */
@ExtendWith(OpenShop.class)
class OfferBrowserIT {

    private final Shop shop;
    private final Crew crew;

    OfferBrowserIT(Shop shop) {
        this.shop = shop;
        crew = new Crew(shop, "TREAT", "4008001003");
        crew.plan("LONGEST_IDLE");
        crew.staffed();
        crew.agent("agent29", "INBOUND");
    }

    @Test
    @Row({"S2-04", "S2-05"})
    void what_is_accepted_comes_into_the_order_and_what_is_not_goes_away() {
        try (var browser = new Browser(shop)) {
            browser.signIn("agent29").speak("zh");
            browser.choose("strip:extension", "1029");
            browser.press(Keys.F9);
            browser.see("state", "就绪");
            var id = crew.dialIn(Crew.number(), 600);
            browser.see("state", "振铃");
            assertThat(browser.all("#pane-order .offer")).isEmpty();
            browser.press(Keys.F7);
            browser.see("state", "通话中");
            calm(id);
            browser.see("work:offer", "不粘炒锅三件套");
            browser.pictures("desk-offer");
            browser.speak("zh");
            browser.press(Keys.chord(Keys.ALT, "y"));
            browser.seeOf("table.goods tbody tr:nth-child(2)", "TV-1001");
            browser.see("work:offer", "足浴盆");
            browser.press(Keys.F10);
            browser.see("state", "话后处理");
            browser.choose("strip:disposition", "仅咨询");
            browser.press(Keys.F8);
            browser.see("strip:all", "请先登记客户对推荐的答复");
            browser.picture("desk-offer-open", "zh");
            browser.press(Keys.chord(Keys.ALT, "n"));
            browser.until(() -> "" + browser.all("#pane-order .offer").size(), "0");
            browser.press(Keys.F8);
            browser.see("state", "就绪");
            browser.click("strip:leave");
            browser.see("state", "未签入");
        } finally {
            crew.goHome("agent29");
        }
    }

    /** What went wrong before is forgotten by and by. */
    private void calm(String callId) {
        var eve = shop.as("agent29");
        await().atMost(Crew.PATIENCE)
                .until(
                        () -> {
                            var sheet = eve.get("/api/calls/" + callId + "/offers").json();
                            later(60);
                            return !sheet.getJsonArray("offers").isEmpty();
                        });
    }

    private void later(int seconds) {
        Crew.ok(crew.admin().post("/api/demo/clock", "{'offsetSeconds': %d}".formatted(seconds)));
    }
}
