package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lead plans the queues and the agents. */
@ExtendWith(OpenShop.class)
class QueuesBrowserIT {

    private final Shop shop;

    QueuesBrowserIT(Shop shop) {
        this.shop = shop;
    }

    @Test
    void a_lead_changes_a_queue_and_is_led_back_to_what_cannot_be() {
        try (var browser = new Browser(shop)) {
            browser.signIn("lead1").speak("zh");
            browser.open("/queues.xhtml");
            browser.openRow("SALES");
            browser.seeOf(".detail h2", "SALES");
            retype(browser, "form:targetSeconds", "0");
            browser.click("form:keep");
            browser.seeOf("[id='form:targetSeconds-said']", "数值过小");
            retype(browser, "form:targetSeconds", "25");
            browser.choose("form:strategy", "最少来电");
            browser.click("form:byConversion");
            browser.click("form:keep");
            browser.seeOf(".notice.good", "已保存");
            browser.pictures("queues");
            browser.isAccessible();
        }
        var queues = shop.as("lead1").get("/api/queues").body();
        assertThat(queues).contains("\"targetSeconds\":25", "\"byConversion\":true");
    }

    @Test
    @Row("S1-48")
    void a_lead_says_when_a_queue_is_staffed_and_on_which_days_nobody_is() {
        try (var browser = new Browser(shop)) {
            browser.signIn("lead1").speak("zh");
            browser.open("/queues.xhtml");
            browser.openRow("SALES");
            browser.seeOf(".detail h2", "SALES");
            retype(browser, "form:day6", "九点");
            browser.click("form:keepHours");
            browser.seeOf("[id='form:day6-said']", "请按此格式填写");
            retype(browser, "form:day6", "00:00-12:00, 12:00-24:00");
            browser.click("form:keepHours");
            browser.seeOf(".notice.good", "已保存");
            retype(browser, "form:closed", "2027-02-30");
            browser.click("form:keepClosed");
            browser.seeOf("[id='form:closed-said']", "日期");
            retype(browser, "form:closed", "2099-02-06\n2099-02-07");
            browser.click("form:keepClosed");
            browser.seeOf(".notice.good", "已保存");
        }
        var lead = shop.as("lead1");
        assertThat(lead.get("/api/closed-days").body()).contains("2099-02-06", "2099-02-07");
        assertThat(lead.get("/api/queues/SALES/hours").body()).contains("\"fromMinute\":720");
        Crew.ok(lead.put("/api/closed-days", "[]"));
    }

    @Test
    void the_rows_of_the_tiers_scroll_away_below_their_head() {
        try (var browser = new Browser(shop)) {
            browser.signIn("lead1");
            browser.open("/queues.xhtml");
            browser.openRow("SALES");
            browser.seeOf(".detail h2", "SALES");
            var uppermost =
                    browser.script(
                            """
                            document.querySelector(".tiers tbody tr:last-child").scrollIntoView({block: "start"});
                            var pane = document.querySelector(".detail").getBoundingClientRect();
                            var row = document.querySelector(".tiers tbody th").getBoundingClientRect();
                            return document.elementFromPoint(row.x + row.width / 2, pane.y + 5).closest("thead, tbody").tagName;\
                            """);
            assertThat(uppermost).isEqualTo("THEAD");
        }
    }

    @Test
    void a_lead_says_what_an_agent_is_able_to_do() {
        try (var browser = new Browser(shop)) {
            browser.signIn("lead1").speak("zh");
            browser.open("/queues.xhtml");
            browser.click("form:agents");
            browser.seeOf("table.rows th", "坐席");
            browser.clickFirst("a.open");
            retype(browser, "form:skills", "sales");
            browser.click("form:keepAgent");
            browser.seeOf("[id='form:skills-said']", "请为每项技能填写");
            retype(browser, "form:skills", "sales 6, service 4, TV-1001 8");
            retype(browser, "form:languages", "en");
            retype(browser, "form:weight", "0");
            browser.click("form:keepAgent");
            browser.seeOf("[id='form:weight-said']", "数值过小");
            retype(browser, "form:weight", "3");
            browser.click("form:keepAgent");
            browser.seeOf(".notice.good", "已保存");
            browser.pictures("queues-agents");
        }
        assertThat(shop.as("lead1").get("/api/agents/agent1/skills").body())
                .contains("TV-1001", "\"weight\":3");
    }

    private static void retype(Browser browser, String id, String text) {
        browser.find(id).clear();
        browser.type(id, text);
    }
}
