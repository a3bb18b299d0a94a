package teleshop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void the_middle_of_an_odd_number_is_the_median() {
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0))).isEqualTo(new Spread(2, 1, 9));
    }

    @Test
    void between_two_middles_lies_the_median() {
        assertThat(Spread.of(List.of(1.0, 4.0, 2.0, 9.0))).isEqualTo(new Spread(3, 1, 9));
    }
}
