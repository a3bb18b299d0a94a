package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import teleshop.callback.persistence.Holidays;
import teleshop.kernel.Roles;
import teleshop.trail.Trail;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.Fact;

/** The days on which nobody is called who did not ask for it. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.ADMIN})
public class HolidayKeeping {

    @Inject private Holidays holidays;
    @Inject private Trail trail;

    /** In their order, with their names. */
    public Map<LocalDate, String> all() {
        return holidays.all();
    }

    /** The same day again changes nothing. */
    @RolesAllowed({Roles.LEAD, Roles.ADMIN})
    public void add(
            @NotNull LocalDate day, @NotNull @Pattern(regexp = "\\P{Cc}{0,60}") String name) {
        if (holidays.add(day, name)) {
            note(Change.of("holiday", "", day));
        }
    }

    @RolesAllowed({Roles.LEAD, Roles.ADMIN})
    public void remove(LocalDate day) {
        if (holidays.remove(day)) {
            note(Change.of("holiday", day, ""));
        }
    }

    private void note(Change change) {
        trail.append(Fact.of(new HolidayList(), "change").changing(List.of(change)));
    }
}
