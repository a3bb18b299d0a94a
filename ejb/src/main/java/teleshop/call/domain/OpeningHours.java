package teleshop.call.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** When the queues are staffed. */
public record OpeningHours(List<Hours> hours, Set<LocalDate> closedDays, ZoneId zone) {

    /**
     * A queue is open on that day of the week, {@code [fromMinute, toMinute)}.
     *
     * @param weekday 1 Monday to 7 Sunday
     * @param toMinute 1440 for the end of the day
     */
    public record Hours(String queue, int weekday, int fromMinute, int toMinute) {}

    public OpeningHours {
        hours = List.copyOf(hours);
        closedDays = Set.copyOf(closedDays);
    }

    /**
     * @param weekday 1 Monday to 7 Sunday
     */
    public Stream<Hours> of(String queue, int weekday) {
        return hours.stream()
                .filter(open -> open.queue().equals(queue))
                .filter(open -> open.weekday() == weekday);
    }

    public boolean isOpen(String queue, Instant at) {
        var time = at.atZone(zone);
        int minute = time.getHour() * 60 + time.getMinute();
        return !closedDays.contains(time.toLocalDate())
                && of(queue, time.getDayOfWeek().getValue())
                        .anyMatch(open -> open.fromMinute() <= minute && minute < open.toMinute());
    }
}
