package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import teleshop.callback.CallbackRetelling.CalendarChanged;
import teleshop.callback.domain.NotedDay;
import teleshop.callback.persistence.Holidays;
import teleshop.kernel.Roles;
import teleshop.site.SiteZone;
import teleshop.trail.Trail;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.Fact;

/** The holidays, on which nobody is called who did not ask for it, and what is worked in return. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.ADMIN})
public class HolidayKeeping {

    @Inject private Holidays holidays;
    @Inject private Event<CalendarChanged> changed;
    @Inject private Trail trail;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    /** From this year on, in their order. */
    public List<NotedDay> all() {
        return holidays.since(LocalDate.now(clock.withZone(site.zone())).withDayOfYear(1));
    }

    /** In their order. */
    public List<NotedDay> since(@NotNull LocalDate first) {
        return holidays.since(first);
    }

    /** In place of what was noted of that day; the same again changes nothing. */
    @RolesAllowed({Roles.LEAD, Roles.ADMIN})
    public void note(@NotNull @Valid NoteDay told) {
        var before = holidays.find(told.day());
        holidays.note(told.noted());
        append(told.day(), changes(before, Optional.of(told.noted())));
    }

    @RolesAllowed({Roles.LEAD, Roles.ADMIN})
    public void remove(LocalDate day) {
        var before = holidays.find(day);
        holidays.remove(day);
        append(day, changes(before, Optional.empty()));
    }

    private void append(LocalDate day, List<Change> changes) {
        if (!changes.isEmpty()) {
            trail.append(Fact.of(new HolidayList(), "change").changing(changes));
            changed.fire(new CalendarChanged(day));
        }
    }

    /** What one day was and is now, as a holiday and as a day that is worked. */
    static List<Change> changes(Optional<NotedDay> before, Optional<NotedDay> after) {
        return Stream.of(false, true)
                .map(workday -> change(workday, before, after))
                .filter(Change::isReal)
                .toList();
    }

    private static Change change(
            boolean workday, Optional<NotedDay> before, Optional<NotedDay> after) {
        return Change.of(
                workday ? "workday" : "holiday", text(workday, before), text(workday, after));
    }

    private static String text(boolean workday, Optional<NotedDay> noted) {
        return noted.filter(day -> day.workday() == workday)
                .map(day -> (day.day() + " " + day.name()).strip())
                .orElse("");
    }
}
