package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import teleshop.kernel.InvalidField;

class KeyMapTest {

    private static void assertRefused(Map<String, String> said, String field, String code) {
        assertThatThrownBy(() -> KeyMap.standard().with(said))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        no -> {
                            assertThat(no.field()).isEqualTo(field);
                            assertThat(no.code()).isEqualTo(code);
                        });
    }

    @Test
    void every_action_has_a_key_and_no_key_two_actions() {
        assertThat(KeyMap.standard().strokes()).hasSize(DeskAction.values().length);
        assertThat(KeyMap.standard().strokes().values()).doesNotHaveDuplicates();
    }

    @Test
    void a_key_is_read_however_it_is_written() {
        var map = KeyMap.standard().with(Map.of("HOLD", " alt + q"));
        assertThat(map.of(DeskAction.HOLD)).isEqualTo("Alt+Q");
    }

    @Test
    void the_action_that_wants_a_taken_key_is_named() {
        assertRefused(Map.of("PAYMENT", "F2"), "PAYMENT", "hot-key-taken");
        assertRefused(Map.of("SAVE", "Alt+H"), "SAVE", "hot-key-taken");
    }

    @Test
    void of_all_keys_the_one_that_changed_is_at_fault() {
        var said = new HashMap<String, String>();
        KeyMap.standard().strokes().forEach((a, stroke) -> said.put(a.name(), stroke.name()));
        said.put("SAVE", "F6");
        assertRefused(said, "SAVE", "hot-key-taken");
    }

    @Test
    void two_actions_may_swap_their_keys() {
        var map = KeyMap.standard().with(Map.of("SAVE", "F4", "NEXT_LINE", "F2"));
        assertThat(map.of(DeskAction.SAVE)).isEqualTo("F4");
        assertThat(map.of(DeskAction.NEXT_LINE)).isEqualTo("F2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"F1", "F5", "F11", "F12", "Ctrl+W", "Ctrl+Alt+X", "Alt+F4", "Alt+D", "S"})
    void what_the_browser_needs_is_refused(String key) {
        assertRefused(Map.of("SAVE", key), "SAVE", "hot-key-reserved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F13", "Enter", "Alt+", "Alt+HH", "<script>", "Alt+\u00e9"})
    void what_is_no_key_is_refused(String key) {
        assertRefused(Map.of("SAVE", key), "SAVE", "hot-key-unreadable");
    }

    @Test
    void an_action_that_is_none_is_refused() {
        assertRefused(Map.of("DANCE", "F2"), "DANCE", "hot-key-unknown-action");
    }
}
