package teleshop.staff.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 0", "4, 2", "5, 4", "6, 8", "12, 512", "13, 900", "1000000, 900"})
    void each_wrong_one_after_the_third_doubles_the_pause(int wrong, long seconds) {
        assertThat(new Guesses(wrong, NOW).pause(NOW)).hasSeconds(seconds);
    }

    @Test
    void the_pause_runs_from_the_last_wrong_one() {
        var guesses = new Guesses(5, NOW);
        assertThat(guesses.pause(NOW.plusSeconds(3))).hasSeconds(1);
        assertThat(guesses.pause(NOW.plusSeconds(9))).isEqualTo(Duration.ZERO);
    }

    @Test
    void after_a_day_all_is_forgotten() {
        var guesses = new Guesses(9, NOW);
        assertThat(guesses.oneMore(NOW.plusSeconds(60)).wrong()).isEqualTo(10);
        assertThat(guesses.oneMore(NOW.plus(Guesses.MEMORY)).wrong()).isEqualTo(1);
        assertThat(Guesses.NONE.oneMore(NOW)).isEqualTo(new Guesses(1, NOW));
    }
}
