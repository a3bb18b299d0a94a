package teleshop.callback.domain;

import java.time.LocalDate;

/**
 * A day that is not as its weekday is: a holiday, or worked in return for one.
 *
 * @param workday whether people work although it is a weekend
 */
public record NotedDay(LocalDate day, String name, boolean workday) {

    public static NotedDay holiday(LocalDate day, String name) {
        return new NotedDay(day, name, false);
    }
}
