package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The warehouse packs and hands over, logistics gives parcels another way. */
@ExtendWith(OpenShop.class)
class DispatchBrowserIT {

    private static final String TEN = "2026-11-20T10:00:00+08:00";

    private final Shop shop;
    private Dispatched orders;
    private Browser browser;

    DispatchBrowserIT(Shop shop) {
        this.shop = shop;
    }

    @BeforeEach
    void sit_down() {
        orders = new Dispatched(shop);
        browser = new Browser(shop);
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    private void at(String user) {
        browser.signIn(user).speak("zh");
        browser.open("/dispatch.xhtml");
    }

    @Test
    @Row({"S0-25", "S0-27"})
    void a_parcel_is_packed_and_handed_over_by_one_key_each() {
        var waybill = orders.sorted(2);
        orders.sorted(1);
        at("warehouse1");
        browser.pictures("dispatch-list");
        browser.speak("zh");
        browser.openRow(waybill);
        browser.see("form:detail", "旋转拖把");
        browser.picturesOf(
                "dispatch-wrong-weight",
                () -> {
                    browser.fill("form:weightG", "heavy");
                    browser.pageKey(Keys.F2);
                    browser.isTold("form:weightG");
                });
        browser.fill("form:weightG", "1200");
        browser.pageKey(Keys.F2);
        browser.until(() -> orders.shipment(waybill).getString("status"), "PACKED");
        browser.chip("待交接");
        browser.openRow(waybill);
        browser.pictures("dispatch-packed");
        browser.pageKey(Keys.F2);
        browser.until(() -> orders.orderStatus(waybill), "SHIPPED");
        browser.speak("zh");
        browser.chip("部分签收");
        browser.seeOf(".list .empty", "没有");
        browser.pictures("dispatch-empty");
    }

    @Test
    @Row({"S0-24", "S0-28"})
    void refused_goods_are_taken_back_at_the_table() {
        var waybill = orders.handedOver(1);
        assertThat(orders.tell(waybill, "REFUSED", TEN, ", 'reason': '不想要了'").status())
                .isEqualTo(200);
        at("warehouse1");
        browser.chip("拒收");
        browser.openRow(waybill);
        browser.pictures("dispatch-refused");
        browser.click("form:sound");
        browser.until(() -> orders.orderStatus(waybill), "RETURNED");
    }

    @Test
    @Row("S0-24")
    void another_courier_needs_a_reason_and_must_serve_the_place() {
        var waybill = orders.waybill(orders.approved("内蒙古自治区", "呼和浩特市", 1));
        var order = orders.order(waybill);
        at("logistics1");
        browser.openRow(waybill);
        browser.choose("form:courier", "YTO");
        browser.click("form:route");
        browser.isTold("form:reason");
        browser.picturesOf(
                "dispatch-no-cover",
                () -> {
                    browser.choose("form:courier", "YTO");
                    browser.fill("form:reason", "客户要求");
                    browser.click("form:route");
                    browser.isTold("form:courier");
                });
        assertThat(orders.parcels(order)).containsExactly(waybill);
        browser.click("form:unsort");
        browser.until(() -> orders.shipment(waybill).getString("status"), "VOIDED");
        browser.chip("待分检");
        browser.openRow(order);
        browser.pictures("dispatch-unsorted");
        browser.pageKey(Keys.F2);
        browser.until(
                () -> shop.as("logistics1").get("/api/orders/" + order).json().getString("status"),
                "ALLOCATED");
    }
}
