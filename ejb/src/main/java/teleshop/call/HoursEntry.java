package teleshop.call;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import teleshop.call.domain.OpeningHours.Hours;

/** When a queue is staffed, as somebody plans it. */
public record HoursEntry(@NotNull List<@NotNull @Valid Span> hours) {

    /**
     * On that day of the week, {@code [fromMinute, toMinute)}.
     *
     * @param weekday 1 Monday to 7 Sunday
     */
    public record Span(
            @NotNull @Min(1) @Max(7) Integer weekday,
            @NotNull @Min(0) @Max(1439) Integer fromMinute,
            @NotNull @Min(1) @Max(1440) Integer toMinute) {

        private Hours of(String queue) {
            return new Hours(queue, weekday, fromMinute, toMinute);
        }
    }

    List<Hours> of(String queue) {
        return hours.stream().map(span -> span.of(queue)).distinct().toList();
    }
}
