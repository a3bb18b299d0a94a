package teleshop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Work that is half typed when the line or the server goes is there when it comes back. */
class DraftSurvivesBrowserIT {

    private static final int OFFSET = Integer.getInteger("it.offset", 4000) + 75;

    private Shop shop;
    private Browser browser;

    @BeforeEach
    void open() {
        shop = Shop.fresh("drafts", OFFSET).withSwitchboard().open();
        browser = new Browser(shop).signIn("agent46").speak("zh");
    }

    @AfterEach
    void close() {
        browser.close();
        shop.close();
    }

    private void isAllThere() {
        browser.until(() -> browser.value("work:name"), "赵小云");
        browser.until(() -> browser.value("work:city"), "深圳市");
        browser.until(() -> browser.value("work:district"), "南山区");
        browser.until(() -> browser.value("work:street"), "科技园路1号");
    }

    @Test
    void half_typed_work_outlives_a_reload_and_the_death_of_the_server() {
        browser.type("work:name", "赵小云");
        browser.choose("work:province", "广东省");
        browser.choose("work:city", "深圳市");
        browser.choose("work:district", "南山区");
        browser.type("work:street", "科技园路1号");
        browser.open("/desk.xhtml");
        isAllThere();
        browser.type("work:street", "2栋");
        browser.choose("work:district", "福田区");
        shop.kill();
        browser.see("offline", "连接");
        browser.picture("desk-offline", "zh");
        browser.type("work:street", "301" + Keys.TAB);
        shop.open();
        browser.signInAgain("agent46");
        browser.until(() -> browser.value("work:name"), "赵小云");
        browser.until(() -> browser.value("work:district"), "福田区");
        browser.until(() -> browser.value("work:street"), "科技园路1号2栋301");
    }
}
