package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import teleshop.call.domain.OpeningHours;
import teleshop.kernel.Roles;
import teleshop.staff.Credentials;
import teleshop.staff.UnknownStaff;

/** Plans the floor: queues, routes, agents and hours. The next call follows. */
@Stateless
@RolesAllowed(Roles.LEAD)
public class FloorPlanning {

    @Inject private FloorBook book;
    @Inject private Credentials staff;

    /** By name. */
    public List<QueueEntry> queues() {
        return book.plan().queues().values().stream()
                .map(QueueEntry::of)
                .sorted(Comparator.comparing(QueueEntry::name))
                .toList();
    }

    public void keep(@Valid @NotNull QueueEntry queue) {
        book.keep(queue);
    }

    /** The first that fits a call decides. */
    public List<RouteEntry> routes() {
        return book.plan().routes().stream().map(RouteEntry::of).toList();
    }

    /** They take the place of all that were. */
    public void keep(@NotNull @Size(max = 200) List<@Valid @NotNull RouteEntry> routes) {
        book.keep(routes);
    }

    /** Everybody who may take calls, by name. */
    public List<AgentEntry> agents() {
        var plan = book.plan();
        return staff.named(Roles.AGENT).stream().map(plan::agent).map(AgentEntry::of).toList();
    }

    /**
     * What was planned for the agent, or what is usual.
     *
     * @throws UnknownStaff if nobody works here by that name
     */
    public AgentEntry agent(String name) {
        known(name);
        return AgentEntry.of(book.plan().agent(name));
    }

    public void keep(@Valid @NotNull AgentEntry agent) {
        known(agent.agent());
        book.keep(agent);
    }

    private void known(String name) {
        staff.current(name)
                .filter(person -> person.roles().contains(Roles.AGENT))
                .orElseThrow(() -> new UnknownStaff(name));
    }

    public OpeningHours hours() {
        return book.plan().opening();
    }

    public void open(String queue, @Valid @NotNull HoursEntry hours) {
        book.open(queue, hours.of(queue));
    }

    /** They take the place of all that were. */
    public void closeOn(@NotNull @Size(max = 400) List<@NotNull LocalDate> days) {
        book.closeOn(days);
    }
}
