package teleshop.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import teleshop.kernel.InvalidField;

class GridTest {

    private static final Instant TEN = Instant.parse("2026-11-20T02:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {5, 15, 30, 60})
    void cuts_an_hour_into_equal_intervals(int minutes) {
        var grid = new Grid(TEN, TEN.plus(Duration.ofHours(1)), minutes);
        assertThat(grid.starts()).hasSize(60 / minutes).startsWith(TEN);
        assertThat(grid.end(0)).isEqualTo(TEN.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void the_last_interval_may_be_shorter() {
        var grid = new Grid(TEN, TEN.plus(Duration.ofMinutes(20)), 15);
        assertThat(grid.starts()).hasSize(2);
        assertThat(grid.end(1)).isEqualTo(grid.to());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 1, 10, 45, 1440})
    void other_lengths_are_refused(int minutes) {
        assertThatThrownBy(() -> new Grid(TEN, TEN.plusSeconds(1), minutes))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.field()).isEqualTo("minutes"));
    }

    @Test
    void a_span_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> new Grid(TEN, TEN, 15))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.code()).isEqualTo("empty-span"));
    }

    @Test
    void a_span_of_too_many_intervals_is_refused() {
        assertThatThrownBy(() -> new Grid(TEN, TEN.plus(Duration.ofDays(40)), 5))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.code()).isEqualTo("span-too-long"));
    }
}
