package teleshop.callback.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When the house may call at all.
 *
 * @param workdays the days of weekends on which people work
 */
public record Calendar(
        CallbackRules rules, ZoneId zone, Set<LocalDate> holidays, Set<LocalDate> workdays) {

    public Calendar {
        holidays = Set.copyOf(holidays);
        workdays = Set.copyOf(workdays);
    }

    public static Calendar of(CallbackRules rules, ZoneId zone, Collection<NotedDay> noted) {
        var days =
                noted.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        NotedDay::workday,
                                        Collectors.mapping(NotedDay::day, Collectors.toSet())));
        return new Calendar(rules, zone, days.get(false), days.get(true));
    }

    /** Whether people are at home as at a weekend. */
    boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 && !workdays.contains(day);
    }

    LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    boolean isHoliday(Instant at) {
        return holidays.contains(day(at));
    }

    /** Whether nobody noted yet when that year has holidays: no year is without. */
    public boolean lacksHolidaysOf(int year) {
        return holidays.stream().noneMatch(day -> day.getYear() == year);
    }

    boolean isInHours(Instant at) {
        return on(rules.hours(), day(at)).anyMatch(slot -> slot.contains(at));
    }

    /** Some hours as they fall on that day, in their order. */
    Stream<Slot> on(List<Hours> hours, LocalDate day) {
        return hours.stream().map(part -> part.on(day, zone));
    }

    /** Which part of the day it lies in; the number of parts for none. */
    int dayPart(Instant at) {
        var time = at.atZone(zone).toLocalTime();
        return Math.toIntExact(
                rules.dayParts().stream().takeWhile(part -> !part.contains(time)).count());
    }

    /** When the next part of a day begins. */
    Instant nextDayPart(Instant at) {
        return Stream.of(day(at), day(at).plusDays(1))
                .flatMap(day -> on(rules.dayParts(), day))
                .map(Slot::from)
                .filter(from -> from.isAfter(at))
                .min(Instant::compareTo)
                .orElse(at);
    }
}
