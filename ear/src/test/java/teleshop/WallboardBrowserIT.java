package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The board shows how the day goes, without anybody touching it. */
@ExtendWith(OpenShop.class)
class WallboardBrowserIT {

    private final Shop shop;

    WallboardBrowserIT(Shop shop) {
        this.shop = shop;
    }

    @Test
    void a_waiting_caller_is_on_the_wall_by_push() {
        try (var browser = new Browser(shop)) {
            browser.signIn("lead1");
            browser.open("/wallboard.xhtml");
            assertThat(browser.all(".tile")).hasSize(8);
            var answer =
                    shop.as("admin")
                            .post(
                                    "/api/demo/calls",
                                    "{'callerNumber': '13911112222', 'dialledNumber': '4008001001',"
                                            + " 'patienceSeconds': 20}");
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            browser.until(
                    () ->
                            browser.all(".tile[data-figure=waiting]")
                                    .get(0)
                                    .getDomAttribute("data-number"),
                    "1");
            browser.pictures("wallboard");
        }
        theCallerGivesUp();
    }

    /** Who is silent for 90 s is cut off by the server. */
    @Test
    void a_screen_that_only_listens_says_that_it_is_there() {
        try (var browser = new Browser(shop)) {
            browser.signIn("lead1");
            browser.open("/wallboard.xhtml");
            browser.script(
                    "window.beats = 0;"
                            + "const send = WebSocket.prototype.send;"
                            + "WebSocket.prototype.send = function (said) {"
                            + "    window.beats++; return send.call(this, said); };");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(45))
                    .until(() -> ((Number) browser.script("return window.beats")).intValue() > 0);
        }
    }

    /** The shop is shared: who still waited would pop up on the next test's desk. */
    private void theCallerGivesUp() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> shop.as("lead1").get("/api/wallboard").json().getInt("waiting") == 0);
    }
}
