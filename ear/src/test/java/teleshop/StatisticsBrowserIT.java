package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** A lead looks back on a day of calls. */
@ExtendWith(OpenShop.class)
class StatisticsBrowserIT {

    private static final String DAY = "2025-04-10";

    private static final String[] RESULTS = {
        "ANSWERED", "ANSWERED", "ANSWERED", "ABANDONED", "ANSWERED", "SHORT_ABANDON", "BUSY"
    };

    private final Shop shop;

    StatisticsBrowserIT(Shop shop) {
        this.shop = shop;
        var calls =
                IntStream.range(0, 200)
                        .mapToObj(StatisticsBrowserIT::call)
                        .collect(Collectors.joining(","));
        var answer = shop.as("admin").post("/api/demo/fixtures", "{'calls': [" + calls + "]}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** A spot at ten and one at three: the calls come in a rush and thin out. */
    private static String call(int i) {
        int second = i % 2 == 0 ? 36_000 + i * i / 4 : 54_000 + i * i / 5;
        var result = RESULTS[i % RESULTS.length];
        return ("{'id': 'sb-%d', 'number': '138%08d', 'dnis': '40010010%02d', 'at': '%sT%02d:%02d:%02d+08:00',"
                        + " 'result': '%s', 'wait_s': %d, 'talk_s': 180, 'acw_s': 20}")
                .formatted(
                        i,
                        i,
                        i % 3,
                        DAY,
                        second / 3600,
                        second / 60 % 60,
                        second % 60,
                        result,
                        i % 40);
    }

    @Test
    @Row("S0-36")
    void the_intervals_of_a_day_add_up_to_its_sum() {
        try (var browser = new Browser(shop)) {
            browser.signIn("lead1");
            browser.open("/statistics.xhtml?from=2024-05-05");
            browser.until(() -> "" + browser.all(".empty").size(), "1");
            browser.pictures("statistics-empty");
            browser.open("/statistics.xhtml?minutes=60&by=DNIS&from=" + DAY);
            browser.pictures("statistics");
            var arrived =
                    browser.all(".table-of tbody tr td:nth-child(3)").stream()
                            .map(WebElement::getText)
                            .mapToInt(Integer::parseInt)
                            .sum();
            assertThat(arrived).isEqualTo(200);
            assertThat(browser.all(".table-of tfoot td").get(1).getText()).isEqualTo("200");
            browser.open("/statistics.xhtml?view=lost&from=" + DAY);
            browser.pictures("statistics-lost");
            browser.open("/statistics.xhtml?from=tomorrow");
            browser.seeOf(".notice", "day");
        }
    }

    @Test
    void finance_may_look_and_an_agent_may_not() {
        try (var browser = new Browser(shop)) {
            browser.signIn("finance1");
            browser.open("/statistics.xhtml");
            assertThat(browser.all(".filters")).hasSize(1);
            browser.signIn("agent1");
            browser.open("/statistics.xhtml");
            assertThat(browser.all(".filters")).isEmpty();
        }
    }
}
