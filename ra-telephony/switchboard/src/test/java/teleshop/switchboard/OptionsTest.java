package teleshop.switchboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void what_is_not_said_is_as_usual() {
        var options = Options.of("--port", "5538", "--answer-after-millis", "200");
        assertThat(options.port()).isEqualTo(5538);
        assertThat(options.answerAfter()).isEqualTo(Duration.ofMillis(200));
        assertThat(options.user()).isEqualTo("teleshop");
        assertThat(options.database()).isEmpty();
    }

    @Test
    void an_unknown_option_and_one_without_value_are_refused() {
        assertThatThrownBy(() -> Options.of("--prot", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not an option: --prot");
        assertThatThrownBy(() -> Options.of("--port"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no value after --port");
    }

    @Test
    void the_longest_prefix_says_how_a_phone_behaves() {
        var plan = PhonePlan.of("1=BUSY,11=NO_ANSWER");
        assertThat(plan.of("1101", Manners.ANSWERS)).isEqualTo(Manners.NO_ANSWER);
        assertThat(plan.of("1201", Manners.ANSWERS)).isEqualTo(Manners.BUSY);
        assertThat(plan.of("2001", Manners.ANSWERS)).isEqualTo(Manners.ANSWERS);
        assertThat(plan.of("01750001", Manners.ANSWERS)).isEqualTo(Manners.UNREACHABLE);
    }
}
