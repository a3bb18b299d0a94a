package teleshop.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Set;
import teleshop.kernel.AggregateId;
import teleshop.kernel.Roles;
import teleshop.site.Caller;
import teleshop.staff.domain.StaffMember;
import teleshop.staff.persistence.StaffMembers;
import teleshop.trail.Trail;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.Fact;

/** Decides who works here and what they may do. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class Staffing {

    /** One person as the administrator sees them. */
    public record View(String name, boolean enabled, Set<String> roles) {}

    private record StaffName(String value) implements AggregateId {

        @Override
        public String aggregateType() {
            return "staff";
        }
    }

    @Inject private StaffMembers members;
    @Inject private Trail trail;
    @Inject private Event<StaffChanged> events;
    @Inject private Caller caller;

    public List<View> list() {
        return members.all().stream()
                .map(m -> new View(m.name(), m.isEnabled(), m.roles()))
                .toList();
    }

    public void disable(String name) {
        var member = get(name);
        changed(name, "disable", Change.of("enabled", member.isEnabled(), false));
        member.disable();
    }

    public void take(String name, @NotEmpty Set<String> roles) {
        var member = get(name);
        changed(name, "roles", Change.of("roles", sorted(member.roles()), sorted(roles)));
        member.take(roles);
    }

    /** Everybody chooses the language of their own pages. */
    @PermitAll
    public void speak(@Pattern(regexp = "zh-CN|en") String language) {
        members.find(caller.name()).ifPresent(member -> member.speak(language));
    }

    private StaffMember get(String name) {
        return members.find(name).orElseThrow(() -> new UnknownStaff(name));
    }

    private void changed(String name, String deed, Change change) {
        trail.append(Fact.of(new StaffName(name), deed).changing(List.of(change)));
        events.fire(new StaffChanged(name));
    }

    private static List<String> sorted(Set<String> roles) {
        return roles.stream().sorted().toList();
    }
}
