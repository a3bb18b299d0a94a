package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class QueueRouteTest {

    private static final QueueRoute.Question CALL =
            new QueueRoute.Question(
                    "4008001", LocalTime.of(21, 30), CallerClass.BUYER, CallerNeed.ORDER, "en");

    private static QueueRoute row(
            String dialled,
            String from,
            String to,
            CallerClass rank,
            CallerNeed need,
            String tongue) {
        return new QueueRoute(dialled, time(from), time(to), rank, need, tongue, "SALES", null);
    }

    private static LocalTime time(String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    @Test
    void what_a_row_leaves_out_fits_all() {
        assertThat(row(null, null, null, null, null, null).fits(CALL)).isTrue();
    }

    @Test
    void a_number_fits_by_how_it_begins() {
        assertThat(row("4008001", null, null, null, null, null).fits(CALL)).isTrue();
        assertThat(row("4008", null, null, null, null, null).fits(CALL)).isTrue();
        assertThat(row("4009", null, null, null, null, null).fits(CALL)).isFalse();
    }

    @Test
    void hours_are_half_open_and_may_pass_midnight() {
        assertThat(row(null, "21:30", "22:00", null, null, null).fits(CALL)).isTrue();
        assertThat(row(null, "20:00", "21:30", null, null, null).fits(CALL)).isFalse();
        assertThat(row(null, "21:00", "06:00", null, null, null).fits(CALL)).isTrue();
        assertThat(row(null, "22:00", "06:00", null, null, null).fits(CALL)).isFalse();
    }

    @Test
    void class_need_and_language_must_be_the_same() {
        assertThat(row(null, null, null, CallerClass.BUYER, null, null).fits(CALL)).isTrue();
        assertThat(row(null, null, null, CallerClass.VIP, null, null).fits(CALL)).isFalse();
        assertThat(row(null, null, null, null, CallerNeed.ORDER, null).fits(CALL)).isTrue();
        assertThat(row(null, null, null, null, CallerNeed.STATUS, null).fits(CALL)).isFalse();
        assertThat(row(null, null, null, null, null, "en").fits(CALL)).isTrue();
        assertThat(row(null, null, null, null, null, "yue").fits(CALL)).isFalse();
    }
}
