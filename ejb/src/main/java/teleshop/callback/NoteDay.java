package teleshop.callback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import teleshop.callback.domain.NotedDay;

/**
 * A day is a holiday, or a day of a weekend is worked.
 *
 * @param name null for none
 */
public record NoteDay(
        @NotNull LocalDate day, @Pattern(regexp = "\\P{Cc}{0,60}") String name, boolean workday) {

    NotedDay noted() {
        return new NotedDay(day, name == null ? "" : name, workday);
    }
}
