package teleshop.callback.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import teleshop.kernel.InvalidField;

class DoNotCallTest {

    private static final Instant T = Instant.parse("2026-11-20T02:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "13800138000, '', 13800138000, A, true",
        "13800138000, A, 13800138000, A, true",
        "13800138000, B, 13800138000, A, false",
        "13800138000, '', 13800138001, A, false",
        "1380013*, '', 13800138001, A, true",
        "1380014*, '', 13800138001, A, false",
        "*8001, '', 13800138001, A, true",
    })
    void covers_one_number_or_many_of_one_brand_or_all(
            String pattern, String brand, String number, String called, boolean covers) {
        var line = new DoNotCall(pattern, brand, "asked", "eve", T);
        assertThat(line.covers(new CallbackKey(number, called))).isEqualTo(covers);
    }

    @Test
    void stands_from_its_day_until_it_is_lifted() {
        var line = new DoNotCall("13800138000", "", "asked", "eve", T);
        assertThat(line.stoodAt(T.minusSeconds(1))).isFalse();
        assertThat(line.stoodAt(T)).isTrue();
        line.lift("adam", T.plusSeconds(60));
        assertThat(line.stoodAt(T.plusSeconds(59))).isTrue();
        assertThat(line.stoodAt(T.plusSeconds(60))).isFalse();
        line.lift("eve", T.plusSeconds(90));
        assertThat(line.view().liftedBy()).isEqualTo("adam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1*", "*", "138*0000", "", "%*", "1380013800013800138000"})
    void refuses_what_is_no_number(String keyed) {
        assertThatThrownBy(() -> DoNotCall.pattern(keyed)).isInstanceOf(InvalidField.class);
    }

    @Test
    void is_written_in_one_way() {
        assertThat(DoNotCall.pattern("+86 138-0013-8000")).isEqualTo("13800138000");
        assertThat(DoNotCall.pattern("138 0013*")).isEqualTo("1380013*");
    }

    @Test
    void wishes_are_read_as_they_were_written() {
        var once = new Wish.Once(T, T.plusSeconds(3600));
        assertThat(Wish.read(once.text())).isEqualTo(once);
        var daily = new Wish.Daily(Hours.of(19, 20));
        assertThat(Wish.read(daily.text())).isEqualTo(daily);
    }
}
