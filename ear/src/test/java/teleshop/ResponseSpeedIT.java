package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How soon callers heard from us, by channel. */
@ExtendWith(OpenShop.class)
class ResponseSpeedIT {

    private static final String DAY = "2025-03-17";
    private static final String SPAN = "/api/statistics/response?from=" + DAY + "&to=" + DAY;

    private final Shop shop;

    ResponseSpeedIT(Shop shop) {
        this.shop = shop;
    }

    private void load(String sections) {
        Crew.ok(shop.as("admin").post("/api/demo/fixtures", sections));
    }

    private static String call(int id, String result, int wait) {
        return ("{'id': 'rs-%d', 'number': '1370000010%d', 'dnis': '4008009001', 'queue': 'SALES',"
                        + " 'at': '%sT10:00:00+08:00', 'result': '%s', 'wait_s': %d}")
                .formatted(id, id, DAY, result, wait);
    }

    private static String event(String time, String type, String more) {
        return "{'at': '%sT%s+08:00', 'type': '%s', 'number': '13700001099', %s}"
                .formatted(DAY, time, type, more);
    }

    private JsonObject channel(int i) {
        return shop.as("lead1").get(SPAN).list().getJsonObject(i);
    }

    @Test
    @Row("S3-25")
    void tells_how_soon_callers_heard_from_us_on_each_channel() {
        load(
                "{'calls': [%s, %s, %s, %s]}"
                        .formatted(
                                call(1, "ANSWERED", 10),
                                call(2, "ANSWERED", 35),
                                call(3, "ANSWERED", 15),
                                call(4, "ABANDONED", 90)));
        load(
                "{'callbackEvents': [%s, %s, %s]}"
                        .formatted(
                                event("10:00:00", "INBOUND", "'result': 'ABANDONED', 'wait_s': 30"),
                                event("10:20:30", "ATTEMPT", "'result': 'BUSY'"),
                                event("10:40:00", "ATTEMPT", "'result': 'NO_ANSWER'")));
        var phone = channel(0);
        assertThat(phone.getString("channel")).isEqualTo("PHONE");
        assertThat(phone.getInt("answered")).isEqualTo(3);
        assertThat(phone.getInt("medianSeconds")).isEqualTo(15);
        assertThat(phone.getInt("p90Seconds")).isEqualTo(35);
        assertThat(phone.getJsonNumber("meanSeconds").doubleValue()).isEqualTo(20.0);
        var callback = channel(1);
        assertThat(callback.getString("channel")).isEqualTo("CALLBACK");
        assertThat(callback.getInt("answered")).isEqualTo(1);
        assertThat(callback.getInt("medianSeconds")).isEqualTo(20 * 60);
    }

    @Test
    @Row("S3-25")
    void of_a_day_without_calls_there_is_no_speed() {
        var none =
                shop.as("finance1")
                        .get("/api/statistics/response?from=2024-01-01&to=2024-01-01")
                        .list()
                        .getJsonObject(0);
        assertThat(none.getInt("answered")).isZero();
        assertThat(none).doesNotContainKeys("medianSeconds", "p90Seconds", "meanSeconds");
        assertThat(
                        shop.as("lead1")
                                .get("/api/statistics/response?from=2025-03-18&to=2025-03-17")
                                .status())
                .isEqualTo(400);
    }
}
