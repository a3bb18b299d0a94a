package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import teleshop.call.domain.OpeningHours.Hours;

class OpeningHoursTest {

    /** Fridays from 6 o'clock to midnight, and not on the 27th. */
    private final OpeningHours opening =
            new OpeningHours(
                    List.of(new Hours("SALES", 5, 360, 1440)),
                    Set.of(LocalDate.parse("2026-11-27")),
                    ZoneId.of("Asia/Shanghai"));

    private boolean isOpen(String time) {
        return opening.isOpen("SALES", Instant.parse(time));
    }

    @Test
    void hours_are_those_of_the_shops_zone_and_half_open() {
        assertThat(isOpen("2026-11-19T21:59:59Z")).isFalse();
        assertThat(isOpen("2026-11-19T22:00:00Z")).isTrue();
        assertThat(isOpen("2026-11-20T15:59:59Z")).isTrue();
        assertThat(isOpen("2026-11-20T16:00:00Z")).isFalse();
    }

    @Test
    void on_a_closed_day_nobody_is_there() {
        assertThat(isOpen("2026-11-27T04:00:00Z")).isFalse();
    }

    @Test
    void a_queue_without_hours_is_never_open() {
        assertThat(opening.isOpen("SERVICE", Instant.parse("2026-11-20T04:00:00Z"))).isFalse();
    }
}
