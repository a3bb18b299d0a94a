package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrator gives roles and sets the rules of the house. */
@ExtendWith(OpenShop.class)
class AdminBrowserIT {

    private final Shop shop;
    private Browser browser;

    AdminBrowserIT(Shop shop) {
        this.shop = shop;
    }

    @BeforeEach
    void sit_down() {
        browser = new Browser(shop);
        browser.signIn("admin").speak("zh");
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    @Test
    void a_role_is_given_and_an_account_disabled() {
        browser.open("/users.xhtml");
        browser.pictures("users-list");
        browser.speak("zh");
        browser.type("form:words", "nobody-of-that-name");
        browser.seeOf(".list .empty", "没有");
        browser.pictures("users-empty");
        browser.speak("zh");
        browser.fill("form:words", "agent60");
        browser.openRow("agent60");
        browser.clickFirst("#form\\:roles input[value=lead]");
        browser.click("form:give");
        browser.seeOf(".list tr.here .tag", "班长");
        assertThat(shop.as("agent60").get("/api/wallboard").status()).isEqualTo(200);
        browser.pictures("users-role-given");
        browser.speak("zh");
        browser.click("form:disable");
        browser.seeOf(".list tr.here .status", "停用");
        assertThat(shop.as("agent60").get("/api/wallboard").status()).isEqualTo(401);
        browser.picture("users-disabled", "zh");
    }

    @Test
    void a_house_rule_is_set_within_its_range() {
        browser.open("/parameters.xhtml");
        browser.pictures("parameters-list");
        browser.speak("zh");
        browser.clickFirst(".list tbody tr a.open");
        browser.seeOf(".list tr.here", "");
        var value = browser.value("form:value");
        browser.picturesOf(
                "parameters-out-of-range",
                () -> {
                    browser.fill("form:value", "999999999999");
                    browser.click("form:set");
                    browser.isTold("form:value");
                });
        browser.fill("form:value", "many");
        browser.click("form:set");
        browser.see("form:value-said", "整数");
        browser.fill("form:value", value);
        browser.click("form:set");
        browser.seeOf(".list tr.here td.num", value);
    }
}
