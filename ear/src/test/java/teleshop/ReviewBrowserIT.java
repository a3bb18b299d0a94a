package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reviewer decides what the rules held, an auditor looks how it went. */
@ExtendWith(OpenShop.class)
class ReviewBrowserIT {

    /** An approved order is sorted and sent to the warehouse at once. */
    private static final Set<String> BEYOND_REVIEW = Set.of("APPROVED", "ALLOCATED", "PACKED");

    private final Shop shop;
    private Browser browser;

    ReviewBrowserIT(Shop shop) {
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

    /** A street of two characters is held for its address. */
    private String held() {
        var answer =
                shop.as("agent44")
                        .postOnce(
                                "/api/orders",
                                "key-" + System.nanoTime(),
                                """
                                {'customer': {'name': '赵一', 'phone': '%s',
                                  'address': {'province': '广东省', 'city': '深圳市',
                                    'district': '南山区', 'street': '路口'}},
                                 'payment': 'COD', 'lines': [{'sku': 'TV-1001', 'quantity': 1}]}
                                """
                                        .formatted(Mobile.fresh("139")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("number");
    }

    private void choose(String order) {
        browser.signIn("reviewer1").speak("zh");
        browser.open("/review.xhtml?order=" + order);
        browser.see("form:detail", order);
    }

    @Test
    @Row({"S0-19"})
    void a_hold_is_released_with_a_reason_and_the_order_approved_by_a_key() {
        var order = held();
        choose(order);
        browser.clickFirst(".hold a");
        browser.see("form:reason-said", "请填写");
        browser.picture("review-held", "zh");
        browser.type("form:reason", "已与客户核对地址");
        browser.clickFirst(".hold a");
        browser.until(() -> "" + browser.all(".hold").size(), "0");
        browser.script("document.activeElement.blur()");
        browser.press("a");
        browser.until(() -> "" + BEYOND_REVIEW.contains(status(order)), "true");
        browser.signIn("auditor1").speak("zh");
        browser.open("/trail.xhtml?order=" + order);
        browser.click("form:verify");
        browser.see("form:verdict", "链条完整");
        browser.seeOf("table.rows", "页面");
        browser.picture("trail", "zh");
        browser.speak("en");
        browser.picture("trail", "en");
    }

    @Test
    @Row({"S0-19"})
    void what_changed_meanwhile_is_shown_before_anything_is_done() {
        var order = held();
        choose(order);
        var lead = shop.as("reviewlead1");
        var back = lead.post("/api/orders/" + order + "/return", "{'reason': '地址太短'}");
        assertThat(back.status()).as(back.body()).isEqualTo(200);
        browser.click("form:reject");
        browser.see("form:detail", "订单已有变动");
        assertThat(status(order)).isEqualTo("BACK_TO_AGENT");
    }

    @Test
    void the_list_is_worked_through_by_the_arrow_keys() {
        held();
        held();
        browser.signIn("reviewer2");
        browser.press(org.openqa.selenium.Keys.ARROW_DOWN);
        browser.until(() -> "" + browser.all(".list tr.here").size(), "1");
        browser.pictures("review");
    }

    private String status(String order) {
        return shop.as("reviewer1").get("/api/orders/" + order).json().getString("status");
    }
}
