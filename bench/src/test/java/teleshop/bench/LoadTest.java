package teleshop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import teleshop.bench.Load.Books;
import teleshop.bench.Load.Cores;

class LoadTest {

    @Test
    void ninety_nine_of_a_hundred_answered_within_two_seconds_is_sustained() {
        assertThat(load(2, new Books(100, 100, 2, 99, 99, .1, 1.9)).isSustained()).isTrue();
        assertThat(load(2, new Books(100, 100, 2, 98, 98, .1, 1.9)).isSustained()).isFalse();
        assertThat(load(2, new Books(100, 100, 2, 99, 99, .1, 2)).isSustained()).isFalse();
    }

    @Test
    void each_caller_has_one_row() {
        assertThat(load(2, new Books(99, 99, 2, 99, 99, .1, .2)).isSustained()).isFalse();
        assertThat(load(2, new Books(101, 100, 2, 100, 100, .1, .2)).isSustained()).isFalse();
        assertThat(load(2, new Books(100, 99, 2, 100, 100, .1, .2)).isSustained()).isFalse();
    }

    @Test
    void callers_who_came_slower_prove_nothing() {
        assertThat(load(2, new Books(100, 100, 1.95, 100, 100, .1, .2)).isSustained()).isTrue();
        assertThat(load(2, new Books(100, 100, 1.85, 100, 100, .1, .2)).isSustained()).isFalse();
    }

    @Test
    void nobody_answered_is_not_sustained() {
        var nobody =
                new Books(100, 100, 2, 0, 0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        assertThat(load(2, nobody).isSustained()).isFalse();
    }

    @Test
    void the_highest_rate_is_that_before_the_first_not_sustained() {
        var well = new Books(100, 100, 6, 100, 100, .1, .2);
        var late = new Books(100, 100, 6, 100, 100, .1, 3);
        assertThat(FloorBench.highest(List.of(load(2, well), load(4, late), load(6, well))))
                .isEqualTo(2);
        assertThat(FloorBench.highest(List.of(load(2, late)))).isZero();
    }

    private static Load load(int rate, Books books) {
        return new Load(rate, 100, books, new Cores(0, 0, 0, 0));
    }
}
