package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"pbx1-1795300042.17", "demo-1.0", "c0ffee-11:22", "A"})
    void an_id_goes_through(String id) {
        assertThat(WireText.id(id).value()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/.*/",
                "a b",
                "a\r\nAction: Hangup",
                "a\n",
                "a\0",
                "-a",
                "a,b",
                "é"
            })
    void what_is_not_an_id_does_not(String text) {
        assertThatThrownBy(() -> WireText.id(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1001*20", "12345678901", "10a1", "1001\r", "１００１", "+1001", ""})
    void what_is_not_an_extension_does_not(String text) {
        assertThatThrownBy(() -> WireText.extension(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"110", "+8613800138000", "02512345678"})
    void a_number_goes_through(String number) {
        assertThat(WireText.number(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "138-0013", "138&139", "++86", "1380013800013800138000"})
    void what_is_not_a_number_does_not(String text) {
        assertThatThrownBy(() -> WireText.number(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_refusal_shows_the_text_without_its_control_characters() {
        assertThatThrownBy(() -> WireText.id("a\r\nb")).hasMessage("not an id: a??b");
        assertThatThrownBy(() -> WireText.id(null)).hasMessage("not an id: null");
    }
}
