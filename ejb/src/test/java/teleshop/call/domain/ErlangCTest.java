package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangCTest {

    private static final Duration HANDLING = Duration.ofSeconds(240);
    private static final Duration WITHIN = Duration.ofSeconds(20);

    @ParameterizedTest
    @CsvSource({"10, 10, .214582", "20, 20, .158892", "100, 100, .075700", "0, 5, 0"})
    void who_finds_all_lines_taken_is_blocked(double load, int lines, double blocked) {
        assertThat(ErlangC.blocked(load, lines)).isCloseTo(blocked, within(5e-7));
    }

    @ParameterizedTest
    @CsvSource({"20, 25, .209103", "8, 10, .409180", "45, 50, .363864", "10, 10, 1", "1, 0, 1"})
    void who_finds_all_agents_busy_waits(double load, int agents, double waits) {
        assertThat(ErlangC.waits(load, agents)).isCloseTo(waits, within(5e-7));
    }

    @Test
    void a_hundred_calls_an_hour_find_nine_agents_as_the_books_say() {
        var nine = new ErlangC(100, HANDLING, 9);
        assertThat(nine.load()).isCloseTo(6.6667, within(1e-4));
        assertThat(nine.waitProbability()).isCloseTo(.3133, within(5e-5));
        assertThat(nine.meanWaitSeconds()).isCloseTo(32.2, within(.05));
    }

    @ParameterizedTest
    @CsvSource({"8, .523", "9, .742", "10, .868", "11, .936", "6, 0"})
    void the_service_level_grows_with_the_agents(int agents, double served) {
        assertThat(new ErlangC(100, HANDLING, agents).serviceLevel(WITHIN))
                .isCloseTo(served, within(5e-4));
    }

    @Test
    void ten_agents_serve_80_percent_in_20_seconds() {
        assertThat(ErlangC.required(100, HANDLING, .8, WITHIN)).isEqualTo(10);
        assertThat(ErlangC.required(0, HANDLING, .8, WITHIN)).isZero();
    }

    @Test
    void a_load_that_is_too_much_waits_for_ever() {
        assertThat(new ErlangC(100, HANDLING, 6).meanWaitSeconds()).isInfinite();
    }

    @ParameterizedTest
    @CsvSource({"600, 200, 400", "150, 150, 0"})
    void of_a_burst_80_agents_serve_200_in_ten_minutes(long callers, long served, long listed) {
        assertThat(FluidRule.of(callers, 80, Duration.ofMinutes(10), HANDLING))
                .isEqualTo(new FluidRule(served, listed));
    }
}
