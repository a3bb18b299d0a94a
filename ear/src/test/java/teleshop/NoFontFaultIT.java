package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A machine without Chinese fonts: all works but the printing, which says what it lacks. */
class NoFontFaultIT {

    private static final int OFFSET = Integer.getInteger("it.offset", 4000) + 60;

    @Test
    @Row("S0-27")
    void a_notice_that_cannot_be_printed_says_why_and_is_not_counted_as_a_copy() {
        try (var shop = Shop.fresh("no-font", OFFSET, "h2").withSwitchboard()) {
            shop.with("TELESHOP_PAPER_FONTS", "/nowhere/none.ttc,2").open();
            var orders = new Dispatched(shop);
            var waybill = orders.sorted(1);
            says(shop, waybill, "zh", "字体");
            says(shop, waybill, "en", "font");
            assertThat(orders.shipment(waybill).getInt("noticeCopies")).isZero();
            var wave = orders.shipment(waybill).getString("wave");
            var all = shop.as("warehouse1").get("/api/waves/" + wave + "/notices");
            assertThat(all.code()).isEqualTo("no-paper-font");
        }
    }

    private static void says(Shop shop, String waybill, String language, String word) {
        var rest = shop.as("warehouse1");
        var answer =
                rest.send(
                        rest.request("/api/shipments/" + waybill + "/notice")
                                .header("Accept-Language", language));
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("no-paper-font");
        assertThat(answer.json().getString("detail")).contains(word);
    }
}
