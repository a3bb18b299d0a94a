package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A planner looks at what the simulator found. */
@ExtendWith(OpenShop.class)
class PlanningBrowserIT {

    private static final String RESULT =
            "{'scenario': {'agents': 40, 'hours': 2}, 'policies': ["
                    + "{'policy': 'fcfs', 'ordersPerAgentHour': 2.51, 'ratio': 1, 'serviceLevel': 41.2,"
                    + " 'series': [{'minute': 0, 'waiting': 0, 'lost': 0}, {'minute': 1, 'waiting': 90, 'lost': 12},"
                    + " {'minute': 2, 'waiting': 40, 'lost': 30}]},"
                    + "{'policy': 'full', 'ordersPerAgentHour': 3.92, 'ratio': 1.56, 'serviceLevel': 44.0,"
                    + " 'standardErrors': {'ordersPerAgentHour': 0.03},"
                    + " 'series': [{'minute': 0, 'waiting': 0, 'lost': 0}, {'minute': 1, 'waiting': 60, 'lost': 4},"
                    + " {'minute': 2, 'waiting': 20, 'lost': 5}]}]}";

    private final Shop shop;

    PlanningBrowserIT(Shop shop) {
        this.shop = shop;
    }

    @Test
    void the_result_of_a_scenario_is_drawn_with_its_table(@TempDir Path folder) throws IOException {
        try (var browser = new Browser(shop)) {
            browser.signIn("media1");
            browser.open("/planning.xhtml");
            browser.pictures("planning-empty");
            choose(browser, Files.writeString(folder.resolve("surge.json"), RESULT));
            assertThat(browser.all("canvas")).hasSize(3);
            assertThat(browser.all("#policies tbody tr")).hasSize(2);
            assertThat(browser.text("policies")).contains("3.92 ± 0.03").contains("–");
            browser.picture("planning", "en");
        }
    }

    @Test
    void a_file_that_is_no_result_is_refused_by_where_it_is_at_fault(@TempDir Path folder)
            throws IOException {
        try (var browser = new Browser(shop)) {
            browser.signIn("lead1");
            browser.open("/planning.xhtml");
            choose(
                    browser,
                    Files.writeString(
                            folder.resolve("bad.json"), "{'policies': [{'policy': 'a'}]}"));
            browser.until(() -> browser.text("form:file-said"), "policies[0].ordersPerAgentHour");
            choose(browser, Files.writeString(folder.resolve("x.json"), "no json"));
            browser.until(() -> browser.text("form:file-said"), "JSON");
        }
    }

    private static void choose(Browser browser, Path file) throws IOException {
        Files.writeString(file, Files.readString(file).replace('\'', '"'));
        browser.type("form:file", file.toString());
        browser.click("form:read");
    }
}
