package teleshop.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void everything_is_measured_unless_one_is_named() {
        assertThat(Options.of().metrics())
                .containsExactlyInAnyOrder("p8", "p10", "p11", "p12", "floor");
        assertThat(Options.of("p12").metrics()).containsExactly("p12");
    }

    @Test
    void a_size_said_after_short_stands() {
        var options = Options.of("p12", "--short", "--orders", "77");
        assertThat(options.size("orders")).isEqualTo(77);
        assertThat(options.size("sockets")).isEqualTo(60);
    }

    @Test
    void an_unknown_word_is_refused() {
        assertThatThrownBy(() -> Options.of("--speed", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--speed");
    }
}
