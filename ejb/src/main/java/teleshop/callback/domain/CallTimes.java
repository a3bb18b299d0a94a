package teleshop.callback.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When somebody is called: at the time they asked for, else when they are usually reached, else in
 * the house's windows. Who saw a spot today is called at any hour that the house calls.
 */
public final class CallTimes {

    private static final int DAYS_AHEAD = 60;

    private final Calendar calendar;
    private final Habits habits;

    public CallTimes(Calendar calendar, Habits habits) {
        this.calendar = calendar;
        this.habits = habits;
    }

    /** Whether the entry may be called then, as far as the time of day goes. */
    boolean isInWindow(Standing entry, Instant at) {
        return windows(entry, calendar.day(at), at).anyMatch(slot -> slot.contains(at));
    }

    /** Whether they themselves asked for that time. */
    boolean isRequested(Standing entry, Instant at) {
        return entry.isRequested() && asked(entry, calendar.day(at)).anyMatch(s -> s.contains(at));
    }

    boolean isRequestedInSpiteOfHoliday(Standing entry, Instant at) {
        return isRequested(entry, at) && entry.wished().filter(Wish::isDated).isPresent();
    }

    /** The first stretch of time from then on; empty if there is none within sight. */
    public Optional<Slot> next(Standing entry, Instant notBefore) {
        var from = later(notBefore, entry.wished().map(Wish::earliest).orElse(Instant.MIN));
        var first = calendar.day(from);
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(DAYS_AHEAD)
                .flatMap(day -> windows(entry, day, notBefore))
                .filter(slot -> slot.to().isAfter(from))
                .findFirst()
                .map(slot -> slot.from(from));
    }

    private Stream<Slot> windows(Standing entry, LocalDate day, Instant asOf) {
        var asked = asked(entry, day).toList();
        boolean waits = entry.wished().filter(wish -> isAhead(wish, day)).isPresent();
        if (!asked.isEmpty() || waits) {
            return asked.stream();
        }
        return calendar.holidays().contains(day) ? Stream.empty() : ours(entry, day, asOf);
    }

    /** A wish for later: until then they are left in peace. */
    private boolean isAhead(Wish wish, LocalDate day) {
        return wish.isDated() && day.isBefore(calendar.day(wish.earliest()));
    }

    private Stream<Slot> asked(Standing entry, LocalDate day) {
        return entry
                .wished()
                .filter(wish -> wish.isDated() || !calendar.holidays().contains(day))
                .flatMap(wish -> wish.on(day, calendar.zone()))
                .map(slot -> withLead(entry, slot))
                .stream();
    }

    /** Who promised may call a little early. */
    private Slot withLead(Standing entry, Slot slot) {
        return entry.owner() == null
                ? slot
                : new Slot(slot.from().minus(calendar.rules().ownerLead()), slot.to());
    }

    private Stream<Slot> ours(Standing entry, LocalDate day, Instant asOf) {
        if (entry.sawASpotOn(day, calendar.zone())) {
            return calendar.on(calendar.rules().hours(), day);
        }
        return habits.on(day, asOf)
                .map(hours -> calendar.on(List.of(hours), day))
                .orElseGet(() -> withinHours(day));
    }

    private Stream<Slot> withinHours(LocalDate day) {
        return calendar.on(calendar.rules().windows(), day)
                .flatMap(window -> calendar.on(calendar.rules().hours(), day).map(window::within))
                .filter(slot -> !slot.isEmpty())
                .sorted(Comparator.comparing(Slot::from));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
