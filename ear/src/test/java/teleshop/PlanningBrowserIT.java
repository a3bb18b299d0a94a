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
            "{'agents': 40, 'hours': 2.0, 'seeds': 20, 'boundOrders': 331.2486, 'policies': ["
                    + "{'policy': 'fcfs', 'ordersPerAgentHour': 2.5104321, 'ratioToFcfs': 1.0, 'serviceLevel': 0.412345, 'dropRate': null,"
                    + " 'series': [{'minute': 0, 'waiting': 0, 'lost': 0}, {'minute': 1, 'waiting': 90, 'lost': 12},"
                    + " {'minute': 2, 'waiting': 40, 'lost': 30}]},"
                    + "{'policy': 'full', 'ordersPerAgentHour': 3.9204321, 'ordersPerAgentHourStandardError': 0.031234,"
                    + " 'ratioToFcfs': 1.5612, 'serviceLevel': 0.44, 'serviceLevelStandardError': 0.002, 'dropRate': 0.012,"
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
            assertThat(browser.text("policies"))
                    .contains("3.920 ± 0.031")
                    .contains("44.0 % ± 0.2")
                    .contains("–");
            browser.picture("planning", "en");
        }
    }

    @Test
    void what_the_simulator_prints_is_shown_in_the_readers_words(@TempDir Path folder)
            throws IOException {
        try (var printed = getClass().getResourceAsStream("/surge.json")) {
            Files.copy(printed, folder.resolve("surge.json"));
        }
        try (var browser = new Browser(shop)) {
            browser.signIn("lead1");
            browser.open("/planning.xhtml");
            browser.picturesOf(
                    "planning-printed", () -> show(browser, folder.resolve("surge.json")));
            assertThat(browser.all("#policies tbody tr")).hasSize(7);
            assertThat(browser.text("policies")).doesNotContain("Orders", "full", "Error");
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
        show(browser, file);
    }

    private static void show(Browser browser, Path file) {
        browser.type("form:file", file.toString());
        browser.click("form:read");
    }
}
