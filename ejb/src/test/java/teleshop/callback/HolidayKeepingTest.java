package teleshop.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import teleshop.callback.domain.NotedDay;
import teleshop.trail.domain.Change;

class HolidayKeepingTest {

    private static final LocalDate DAY = LocalDate.of(2091, 5, 6);
    private static final Optional<NotedDay> NOTHING = Optional.empty();
    private static final Optional<NotedDay> HOLIDAY = Optional.of(NotedDay.holiday(DAY, "May"));
    private static final Optional<NotedDay> WORKED = Optional.of(new NotedDay(DAY, "May", true));

    @Test
    void a_day_that_is_noted_or_removed_is_in_the_trail_as_what_it_is() {
        assertThat(HolidayKeeping.changes(NOTHING, HOLIDAY))
                .containsExactly(new Change("holiday", "", "2091-05-06 May"));
        assertThat(HolidayKeeping.changes(HOLIDAY, NOTHING))
                .containsExactly(new Change("holiday", "2091-05-06 May", ""));
        assertThat(HolidayKeeping.changes(NOTHING, WORKED))
                .containsExactly(new Change("workday", "", "2091-05-06 May"));
        assertThat(HolidayKeeping.changes(WORKED, NOTHING))
                .containsExactly(new Change("workday", "2091-05-06 May", ""));
    }

    @Test
    void a_holiday_that_becomes_a_day_of_work_keeps_what_it_was_in_the_trail() {
        assertThat(HolidayKeeping.changes(HOLIDAY, WORKED))
                .containsExactly(
                        new Change("holiday", "2091-05-06 May", ""),
                        new Change("workday", "", "2091-05-06 May"));
    }

    @Test
    void another_name_is_in_the_trail_from_old_to_new() {
        var unnamed = Optional.of(NotedDay.holiday(DAY, ""));
        assertThat(HolidayKeeping.changes(HOLIDAY, unnamed))
                .containsExactly(new Change("holiday", "2091-05-06 May", "2091-05-06"));
    }

    @Test
    void the_same_again_is_not_in_the_trail() {
        assertThat(HolidayKeeping.changes(HOLIDAY, HOLIDAY)).isEmpty();
        assertThat(HolidayKeeping.changes(NOTHING, NOTHING)).isEmpty();
    }
}
