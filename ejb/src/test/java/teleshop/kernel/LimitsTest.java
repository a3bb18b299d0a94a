package teleshop.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void a_rule_may_stand_at_either_of_its_limits() {
        assertThat(new Limits("codLimit", 1, 1, 3).standard()).isEqualTo(1);
        assertThat(new Limits("codLimit", 3, 1, 3).standard()).isEqualTo(3);
    }

    @Test
    void a_rule_whose_standard_lies_outside_its_limits_is_none() {
        assertThatThrownBy(() -> new Limits("codLimit", 0, 1, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("codLimit must be 1..3: 0");
        assertThatThrownBy(() -> new Limits("codLimit", 4, 1, 3))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
