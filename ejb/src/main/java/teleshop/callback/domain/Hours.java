package teleshop.callback.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A part of every day: {@code [from, to)}; up to midnight if {@code to} is 00:00. */
public record Hours(LocalTime from, LocalTime to) {

    static Hours of(long from, long to) {
        return new Hours(
                LocalTime.of(Math.toIntExact(from), 0), LocalTime.of(Math.toIntExact(to % 24), 0));
    }

    Slot on(LocalDate day, ZoneId zone) {
        var last = to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
        return new Slot(
                day.atTime(from).atZone(zone).toInstant(),
                last.atTime(to).atZone(zone).toInstant());
    }

    boolean contains(LocalTime time) {
        return !time.isBefore(from) && (to.equals(LocalTime.MIDNIGHT) || time.isBefore(to));
    }
}
