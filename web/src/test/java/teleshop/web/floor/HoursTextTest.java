package teleshop.web.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import teleshop.call.HoursEntry.Span;
import teleshop.call.domain.OpeningHours.Hours;
import teleshop.kernel.InvalidField;

class HoursTextTest {

    @Test
    void hours_are_read_as_they_are_shown() {
        var day = Stream.of(new Hours("SALES", 1, 840, 1440), new Hours("SALES", 1, 480, 750));
        var text = HoursText.of(day);
        assertThat(text).isEqualTo("08:00-12:30, 14:00-24:00");
        assertThat(HoursText.read("day1", 1, text))
                .isEqualTo(List.of(new Span(1, 480, 750), new Span(1, 840, 1440)));
    }

    @Test
    void full_width_signs_do_as_well() {
        assertThat(HoursText.read("day2", 2, "8：00-12：30，14:00–24:00"))
                .isEqualTo(List.of(new Span(2, 480, 750), new Span(2, 840, 1440)));
    }

    @Test
    void nothing_is_closed_all_day() {
        assertThat(HoursText.read("day7", 7, null)).isEmpty();
        assertThat(HoursText.read("day7", 7, " ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8-12", "12:00-08:00", "08:00-08:00", "00:00-24:01", "08:60-09:00", "x"})
    void what_is_no_time_of_a_day_is_named(String text) {
        assertThatThrownBy(() -> HoursText.read("day3", 3, text))
                .isInstanceOf(InvalidField.class)
                .extracting(no -> ((InvalidField) no).field())
                .isEqualTo("day3");
    }
}
