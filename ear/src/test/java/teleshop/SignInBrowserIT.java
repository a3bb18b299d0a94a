package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People come in, speak their language and go no further than their role. */
@ExtendWith(OpenShop.class)
class SignInBrowserIT {

    private final Shop shop;
    private Browser browser;

    SignInBrowserIT(Shop shop) {
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

    @Test
    void a_wrong_password_is_refused_in_words_and_the_name_stays() {
        browser.tryToSignIn("agent1", "guess");
        browser.seeOf(".notice.error", "");
        assertThat(browser.all(".notice.error")).hasSize(1);
        assertThat(browser.value("form:name")).isEqualTo("agent1");
        browser.picture("sign-in-refused", "en");
    }

    @Test
    void who_is_in_already_does_not_become_somebody_else_by_the_form() {
        browser.signIn("admin");
        browser.open("/sign-in.xhtml");
        browser.see("user", "admin");
        assertThat(browser.address()).endsWith("/users.xhtml");
    }

    @Test
    void a_page_asks_for_the_name_first() {
        browser.open("/users.xhtml");
        assertThat(browser.address()).endsWith("/sign-in.xhtml");
    }

    @Test
    void the_language_is_kept_for_the_next_time() {
        browser.signIn("media1").speak("en");
        browser.click("shell:leave");
        browser.signIn("media1");
        browser.until(() -> (String) browser.script("return document.documentElement.lang"), "en");
        browser.speak("zh");
    }

    @Test
    void each_role_lands_on_its_work_and_sees_only_its_pages() {
        browser.signIn("reviewer1");
        assertThat(browser.address()).endsWith("/review.xhtml");
        assertThat(browser.all("nav.side a")).hasSize(1);
        browser.open("/users.xhtml");
        browser.picture("forbidden", "zh");
        browser.open("/nowhere.xhtml");
        browser.picture("missing", "zh");
    }

    @Test
    void who_is_disabled_is_out_at_once() throws Exception {
        var visitor = new PageVisitor(shop);
        visitor.signIn("agent54", Rest.PASSWORD);
        assertThat(visitor.isIn("/desk.xhtml")).isTrue();
        browser.signIn("admin");
        browser.type("form:words", "agent54");
        browser.until(() -> "" + browser.all(".list tbody tr").size(), "1");
        browser.clickFirst(".list a.open");
        browser.see("form:detail", "agent54");
        browser.click("form:disable");
        browser.until(() -> "" + browser.all(".list .status.bad").size(), "1");
        assertThat(visitor.isIn("/desk.xhtml")).isFalse();
        assertThat(shop.as("agent54").get("/api/products").status()).isEqualTo(401);
    }

    @Test
    void an_administrator_gives_roles_and_house_rules() {
        browser.signIn("admin");
        browser.pictures("users");
        browser.type("form:words", "agent59");
        browser.until(() -> "" + browser.all(".list tbody tr").size(), "1");
        browser.clickFirst(".list a.open");
        browser.see("form:detail", "agent59");
        browser.picture("users-open", "en");
        browser.open("/parameters.xhtml");
        browser.clickFirst(".list a.open");
        browser.find("form:value").clear();
        browser.type("form:value", "-1");
        browser.click("form:set");
        browser.see("form:value-said", "range");
        browser.pictures("parameters");
    }
}
