package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
    @Inject private Trail trail;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    /** From this year on, in their order. */
    public List<NotedDay> all() {
        return holidays.since(LocalDate.now(clock.withZone(site.zone())).withDayOfYear(1));
    }

    /** The same day again changes nothing. */
    public List<NotedDay> since(@NotNull LocalDate first) {
        return holidays.since(first);
    }

    @RolesAllowed({Roles.LEAD, Roles.ADMIN})
    public void note(@NotNull @Valid NoteDay told) {
        if (holidays.note(told.noted())) {
            append(Change.of(told.noted().workday() ? "workday" : "holiday", "", told.day()));
        }
    }

    @RolesAllowed({Roles.LEAD, Roles.ADMIN})
    public void remove(LocalDate day) {
        if (holidays.remove(day)) {
            append(Change.of("holiday", day, ""));
        }
    }

    private void append(Change change) {
        trail.append(Fact.of(new HolidayList(), "change").changing(List.of(change)));
    }
}
