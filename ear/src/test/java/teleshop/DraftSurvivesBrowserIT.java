package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The server dies while an agent types; what was typed comes back. */
class DraftSurvivesBrowserIT {

    private static Shop shop;

    @BeforeAll
    static void open() {
        int offset = Integer.getInteger("it.offset", 4000) + 40;
        shop = Shop.fresh("drafts", offset).withSwitchboard().open();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @Test
    @Row("S0-17")
    void half_typed_work_survives_the_death_of_the_server() {
        try (var browser = new Browser(shop)) {
            browser.signIn("agent1").speak("zh");
            browser.type("work:name", "周大福");
            browser.type("work:lines", "TV-1003");
            browser.seeOf(".found a", "TV-1003");
            browser.press(Keys.ENTER);
            browser.seeOf("table.goods tbody tr", "TV-1003");
            browser.choose("work:province", "江苏省");
            browser.seeOf("[id='work:city'] option", "常州市");
            browser.choose("work:city", "常州市");
            browser.seeOf("[id='work:district'] option", "天宁区");
            browser.type("work:street", "文化路8号");
            shop.kill();
            browser.see("offline", "连接");
            browser.picture("desk-offline", "zh");
            browser.type("work:street", "2幢");
            shop.open();
            browser.signInAgain("agent1");
            browser.open("/desk.xhtml");
            browser.until(() -> browser.value("work:name"), "周大福");
            browser.until(() -> browser.value("work:street"), "文化路8号2幢");
            browser.seeOf("table.goods tbody tr", "TV-1003");
            assertThat(browser.value("work:city")).isEqualTo("常州市");
            browser.picture("desk-come-back", "zh");
        }
    }
}
