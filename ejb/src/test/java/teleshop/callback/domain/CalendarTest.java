package teleshop.callback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static Calendar with(NotedDay... noted) {
        return Calendar.of(CallbackRules.STANDARD, ZoneId.of("Asia/Shanghai"), List.of(noted));
    }

    @Test
    void a_year_lacks_its_holidays_until_one_is_noted() {
        var newYear = NotedDay.holiday(LocalDate.of(2027, 1, 1), "");
        assertThat(with().lacksHolidaysOf(2027)).isTrue();
        assertThat(with(newYear).lacksHolidaysOf(2027)).isFalse();
        assertThat(with(newYear).lacksHolidaysOf(2028)).isTrue();
    }

    @Test
    void a_day_that_is_worked_is_no_holiday() {
        var worked = new NotedDay(LocalDate.of(2027, 2, 6), "", true);
        assertThat(with(worked).lacksHolidaysOf(2027)).isTrue();
    }
}
