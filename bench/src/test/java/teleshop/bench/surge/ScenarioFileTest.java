package teleshop.bench.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.bench.surge.Scenario.Spot;

class ScenarioFileTest {

    @Test
    void what_is_not_told_is_as_in_the_reference() {
        var scenario = ScenarioFile.read("{\"agents\": 12, \"hours\": 2}");
        assertThat(scenario.agents()).isEqualTo(12);
        assertThat(scenario.patienceSeconds()).isEqualTo(90);
        assertThat(scenario.spots()).containsExactly(new Spot(600, 600), new Spot(4200, 600));
    }

    @Test
    void without_spots_nobody_comes_because_of_one() {
        assertThat(ScenarioFile.read("{\"spots\": []}").spots()).isEmpty();
    }

    @Test
    void spots_are_played_in_the_order_of_their_times() {
        assertThat(ScenarioFile.read("{\"spots\": [[4200, 5], [600, 7]]}").spots())
                .containsExactly(new Spot(600, 7), new Spot(4200, 5));
    }

    @Test
    void a_curve_without_a_shape_is_triangular() {
        assertThat(ScenarioFile.read("{\"curve\": {\"lengthSeconds\": 60}}").curve())
                .isEqualTo(new Curve.Triangular(60));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"agent\": 1} | unknown: agent",
                "{\"curve\": {\"shape\": \"RECTANGULAR\", \"len\": 3}} | unknown in curve: len",
                "{\"curve\": {\"shape\": \"ROUND\"}} | curve.shape: not known: ROUND",
                "{\"curve\": 3} | curve: not an object: 3",
                "{\"agents\": 0} | agents: not a number from 1.0 to 5000.0: 0",
                "{\"agents\": 1.5} | agents: not a whole number: 1.5",
                "{\"agents\": \"many\"} | agents: not a number",
                "{\"hours\": -1} | hours: not a number",
                "{\"redialProbability\": 1.1} | redialProbability: not a number",
                "{\"spots\": [[5]]} | spots: not [startSecond, calls]",
                "{\"spots\": 7} | spots: not a list",
                "{\"spots\": [[1e999, 5]]} | spots: not [startSecond, calls]: [1E+999,5]",
                "{\"agents\": 1, \"agents\": 2} | Duplicate key 'agents'",
                "{\"curve\": {\"shape\": \"WEIBULL\", \"shape\": \"WEIBULL\"}} | Duplicate key 'shape'",
                "{\"agents\": 1e99999999999} | not a JSON object: Too many nonzero exponent digits",
                "{\"agents\": 40} 1 | not a JSON object",
                "[] | not a JSON object",
                "{ | not a JSON object"
            })
    void what_cannot_be_is_refused_by_name(String json, String message) {
        assertThatThrownBy(() -> ScenarioFile.read(json))
                .isInstanceOf(BadScenario.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "TRIANGULAR, 60, .25",
        "RECTANGULAR, 60, .25",
        "WEIBULL, 597, .6321",
        "EXPONENTIAL, 120, .6321",
        "TWO_TRIANGLES, 120, .2667"
    })
    void a_curve_tells_who_has_come_and_when_they_come(String shape, double at, double come) {
        var curve = ScenarioFile.read("{\"curve\": {\"shape\": \"%s\"}}".formatted(shape)).curve();
        assertThat(curve.comeBy(at)).isCloseTo(come, within(.0001));
        assertThat(curve.comeBy(-1)).isZero();
        assertThat(curve.comeBy(curve.momentOf(.2))).isCloseTo(.2, within(.13));
    }
}
