package teleshop.web.wall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import teleshop.web.wall.Figure.Sense;

class FigureTest {

    private static Figure of(Long number) {
        return new Figure("waiting", "x", number, Sense.NONE, null, "");
    }

    @Test
    void at_the_target_it_is_met_beyond_it_missed() {
        assertThat(of(5L).atMost(5).getState()).isEqualTo("met");
        assertThat(of(6L).atMost(5).getState()).isEqualTo("missed");
        assertThat(of(80L).atLeast(80).getState()).isEqualTo("met");
        assertThat(of(79L).atLeast(80).getState()).isEqualTo("missed");
    }

    @Test
    void without_a_number_or_a_target_there_is_nothing_to_miss() {
        assertThat(of(null).atMost(5).getState()).isEqualTo("none");
        assertThat(of(5L).getState()).isEqualTo("none");
    }
}
