package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import teleshop.call.domain.AgentStatus;
import teleshop.call.domain.AgentVerbs;
import teleshop.call.domain.CallId;
import teleshop.call.domain.Extension;
import teleshop.call.domain.ListenOrder;
import teleshop.call.domain.ListenOrder.Way;
import teleshop.call.persistence.Extensions;
import teleshop.kernel.Roles;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/**
 * Lets a lead listen to a talk, whisper to its agent or join it, at a phone of the house. Each time
 * is kept in the trail of the call.
 */
@Stateless
@RolesAllowed(Roles.LEAD)
public class Listening {

    @Inject private CallFloor floor;
    @Inject private Extensions extensions;
    @Inject private Event<ListenOrder> orders;
    @Inject private Trail trail;

    /** The phones from which a lead may choose: those at which nobody sits. */
    public List<String> phones() {
        var taken = taken();
        return extensions.all().stream()
                .map(Extension::number)
                .filter(number -> !taken.contains(number))
                .toList();
    }

    /**
     * @param extension the lead's phone; it rings
     * @return the talk
     * @throws NothingToHear if the agent is in none
     * @throws UnknownExtension if there is no such phone
     * @throws DeskTaken if an agent sits there
     * @throws SwitchboardAway if it cannot be reached
     */
    public CallId listen(String agent, String extension, Way way) {
        check(extension);
        var call = talk(agent);
        trail.append(
                Fact.of(call, way.name().toLowerCase(Locale.ROOT))
                        .linking(Map.of("agent", agent, "extension", extension)));
        orders.fire(new ListenOrder(call.value(), extension, way));
        return call;
    }

    /** The phone is out of whatever talk it was in. */
    public void stop(String extension) {
        check(extension);
        orders.fire(new ListenOrder("", extension, Way.STOP));
    }

    private CallId talk(String agent) {
        return floor.look(verbs -> verbs.desks().view(agent))
                .filter(view -> view.status() == AgentStatus.TALKING)
                .flatMap(AgentVerbs.View::card)
                .map(card -> new CallId(card.callId()))
                .orElseThrow(() -> new NothingToHear(agent));
    }

    private void check(String extension) {
        if (extension == null || extensions.find(extension).isEmpty()) {
            throw new UnknownExtension(extension);
        }
        if (taken().contains(extension)) {
            throw new DeskTaken(extension);
        }
    }

    private Set<String> taken() {
        return floor.look(verbs -> verbs.desks().views()).stream()
                .map(view -> view.extension().number())
                .collect(Collectors.toSet());
    }
}
