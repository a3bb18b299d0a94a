package teleshop.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.insight.domain.SurgeResult;
import teleshop.kernel.InvalidField;

class SurgeReadingTest {

    private static SurgeResult read(String json) {
        return new SurgeReading().read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void reads_each_policy_with_its_figures_errors_and_series() {
        var result =
                read(
                        "{'agents': 40, 'policies': ["
                                + "{'policy': 'fcfs', 'ordersPerAgentHour': 2.5, 'ordersPerAgentHourStandardError': 0.1,"
                                + " 'serviceLevel': 0.41, 'dropRate': null,"
                                + " 'series': [{'minute': 0, 'waiting': 12, 'lost': 3}]}]}");
        assertThat(result.scenario()).containsEntry("agents", new BigDecimal("40")).hasSize(1);
        var policy = result.policies().get(0);
        assertThat(policy.name()).isEqualTo("fcfs");
        assertThat(policy.orders()).isEqualTo(new BigDecimal("2.5"));
        assertThat(policy.figures()).containsOnlyKeys("ordersPerAgentHour", "serviceLevel");
        assertThat(policy.errors()).containsOnlyKeys("ordersPerAgentHour");
        assertThat(policy.series().get(0).waiting()).isEqualTo(new BigDecimal("12"));
    }

    /** {@code bench/run surge scenario.json --json} printed it. */
    @Test
    void reads_what_the_simulator_prints() throws IOException {
        try (var file = getClass().getResourceAsStream("surge.json")) {
            var result = new SurgeReading().read(file.readAllBytes());
            assertThat(result.scenario()).containsEntry("agents", new BigDecimal("4"));
            assertThat(result.policies())
                    .extracting(SurgeResult.Policy::name)
                    .contains("fcfs", "full");
            assertThat(result.policies()).allMatch(policy -> policy.series().size() == 12);
            assertThat(result.policies().get(0).errors()).containsKey("ordersPerAgentHour");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no json | file",
                "[] | file",
                "{} | policies",
                "{'policies': []} | policies",
                "{'policies': [7]} | policies[0]",
                "{'policies': [{'ordersPerAgentHour': 1}]} | policies[0].policy",
                "{'policies': [{'policy': 'fcfs'}]} | policies[0].ordersPerAgentHour",
                "{'policies': [{'policy': 'a', 'ordersPerAgentHour': 'x'}]} | policies[0].ordersPerAgentHour",
                "{'policies': [{'policy': 'a', 'ordersPerAgentHour': 1, 'series': 5}]} | policies[0].series",
                "{'policies': [{'policy': 'a', 'ordersPerAgentHour': 1, 'series': [{}]}]} | policies[0].series[0].minute"
            },
            quoteCharacter = '~')
    void a_file_that_is_none_is_refused_by_where_it_is_at_fault(String json, String where) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.field()).isEqualTo(where));
    }
}
