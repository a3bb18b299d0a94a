package teleshop.bench.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import teleshop.bench.surge.Checks.Check;

class SurgeTest {

    private static final String SHORT = "{\"hours\": 0.8, \"seeds\": 3}";

    @Test
    void first_come_first_served_is_as_erlang_a_tells() {
        assertThat(Checks.erlangA(8, 20)).allMatch(Check::holds);
    }

    /** As QUALITY 4 states them; the last is of callers who hardly wait. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 1358",
                "{\"patienceSeconds\": 60} | 1355",
                "{\"patienceSeconds\": 120} | 1361",
                "{\"baseCallsPerMinute\": 8} | 1476",
                "{\"baseCallsPerMinute\": 10} | 1553",
                "{\"baseCallsPerMinute\": 20} | 1839",
                "{\"curve\": {\"shape\": \"WEIBULL\", \"scaleSeconds\": 597, \"shapeFactor\": 0.796}} | 1405",
                "{\"baseCallsPerMinute\": 20, \"spots\": [], \"patienceSeconds\": 10,"
                        + " \"redialProbability\": 0, \"redialDelaySeconds\": 10, \"agents\": 20,"
                        + " \"repeatShare\": 1, \"callbackReach\": 1, \"callbackTries\": 1} | 1067"
            })
    void the_fluid_bound_is_as_stated(String scenario, double orders) {
        var bound = FluidBound.of(ScenarioFile.read(scenario));
        assertThat(bound).isCloseTo(orders, withinPercentage(1));
    }

    @Test
    void the_product_takes_more_orders_than_first_come_first_served() {
        var scenario = ScenarioFile.read(SHORT);
        var fcfs = Surge.days(scenario, AppQueue::new);
        var full = Surge.days(scenario, Surge.shop(Product.FULL));
        int ordersOfFcfs = fcfs.stream().mapToInt(Ledger::orders).sum();
        int ordersOfFull = full.stream().mapToInt(Ledger::orders).sum();
        assertThat(ordersOfFull).isGreaterThan(ordersOfFcfs * 6 / 5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {.01, 0})
    void on_no_day_more_are_dropped_than_the_cap_bears(double cap) {
        var scenario =
                ScenarioFile.read(
                        """
                        {"agents": 12, "hours": 8, "baseCallsPerMinute": 1.2, "dropCap": %s,
                         "spots": [[3600, 180], [14400, 180]], "seeds": 8}"""
                                .formatted(cap));
        assertThat(Surge.days(scenario, Surge.shop(Product.FULL)))
                .allMatch(day -> day.droppedCalls() <= cap * day.connected());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void cold_calls_do_not_cost_a_small_floor_its_callers(int agents) {
        var scenario =
                ScenarioFile.read(
                        """
                        {"agents": %d, "baseCallsPerMinute": %s, "seeds": 20,
                         "spots": [[600, %d], [4200, %d], [7800, %d]]}"""
                                .formatted(
                                        agents,
                                        agents / 8.0,
                                        15 * agents,
                                        15 * agents,
                                        15 * agents));
        assertThat(inbound(scenario, Product.PRIORITY))
                .isGreaterThan(.985 * inbound(scenario, Product.PRIORITY.withoutCold()));
    }

    private static double inbound(Scenario scenario, Product product) {
        return Surge.days(scenario, Surge.shop(product)).stream()
                .mapToInt(Ledger::liveOrders)
                .sum();
    }

    @Test
    void the_same_seed_gives_the_same_day() {
        var scenario = ScenarioFile.read(SHORT);
        var maker = Surge.shop(Product.FULL);
        var once = Surge.days(scenario, maker).stream().map(Ledger::orders).toList();
        var again = Surge.days(scenario, maker).stream().map(Ledger::orders).toList();
        assertThat(again).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"agents\": 1, \"hours\": 0.3, \"seeds\": 2}",
                "{\"spots\": [], \"hours\": 0.3, \"seeds\": 2}",
                "{\"hours\": 0.3, \"patienceSeconds\": 1, \"redialProbability\": 0, \"seeds\": 2}",
                "{\"hours\": 0.3, \"conversionRepeat\": 0, \"conversionNew\": 0, \"seeds\": 1}",
                "{\"hours\": 0.3, \"baseCallsPerMinute\": 0, \"spots\": [], \"seeds\": 2}",
                "{\"hours\": 0.3, \"spots\": [[0, 6000]], \"seeds\": 1}",
                "{\"hours\": 0.3, \"callbackTries\": 0, \"callbackReach\": 0, \"seeds\": 2}",
                "{\"hours\": 0.3, \"dropCap\": 0, \"occupancyCap\": 0, \"seeds\": 2}"
            })
    void odd_scenarios_are_played_too(String json) {
        var results = Surge.results(ScenarioFile.read(json));
        assertThat(Report.table(results))
                .hasLineCount(results.size() + 2)
                .contains("–")
                .doesNotContain("NaN");
        assertThat(JsonReport.of(results)).contains("\"policy\":\"full\"");
    }
}
