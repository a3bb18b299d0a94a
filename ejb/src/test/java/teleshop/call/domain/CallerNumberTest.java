package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "anonymous", "unknown", "\u0000", "12", "1234567890123456"})
    void what_is_no_number_counts_as_withheld(String told) {
        assertThat(CallerNumber.of(told)).isEqualTo(CallerNumber.WITHHELD);
        assertThat(CallerNumber.WITHHELD.phone()).isEmpty();
        assertThat(CallerNumber.WITHHELD.masked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800138000", "013800138000", "+8613800138000", "8613800138000"})
    void a_number_is_one_however_it_is_written(String told) {
        assertThat(CallerNumber.of(told).value()).isEqualTo("13800138000");
        assertThat(CallerNumber.of(told)).hasToString("138****8000");
    }
}
