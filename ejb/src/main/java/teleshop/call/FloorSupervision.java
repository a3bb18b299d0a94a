package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import teleshop.call.domain.AgentSession;
import teleshop.call.domain.AgentStatus;
import teleshop.call.domain.AgentVerbs;
import teleshop.call.persistence.AgentSessions;
import teleshop.kernel.AggregateId;
import teleshop.kernel.Roles;
import teleshop.trail.Trail;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.Fact;

/** What a lead does with the agents on duty. */
@Stateless
@RolesAllowed(Roles.LEAD)
public class FloorSupervision {

    private record AgentName(String value) implements AggregateId {

        @Override
        public String aggregateType() {
            return "agent";
        }
    }

    @Inject private AgentSessions sessions;
    @Inject private CallFloor floor;
    @Inject private Trail trail;
    @Inject private Clock clock;

    /** Who is on duty, by name. */
    public List<AgentVerbs.View> agents() {
        return floor.look(verbs -> verbs.desks().views());
    }

    /**
     * The same again changes nothing. Who is sent home in a talk leaves the caller, whom we owe a
     * call then.
     *
     * @throws NotOnDuty if they are not
     * @throws teleshop.kernel.IllegalTransition if they are in a call and not sent home
     */
    public void force(String agent, @Valid @NotNull DeskChoice choice) {
        var session = sessions.of(agent).orElseThrow(() -> new NotOnDuty(agent));
        var before = floor.look(verbs -> verbs.desks().view(agent).map(AgentVerbs.View::status));
        if (choice.state() == DeskChoice.State.OFF) {
            session.signOff(clock.instant());
            floor.alter(verbs -> verbs.leads().sendHome(agent, clock.instant()));
        } else {
            choose(session, choice);
        }
        trail.append(
                Fact.of(new AgentName(agent), "force")
                        .changing(
                                List.of(Change.of("state", before.orElse(null), choice.state()))));
    }

    private void choose(AgentSession session, DeskChoice choice) {
        boolean ready = choice.state() == DeskChoice.State.READY;
        session.choose(ready ? AgentStatus.READY : AgentStatus.BREAK);
        var pause = choice.pause();
        floor.alter(v -> v.leads().force(session.agent(), ready, pause, clock.instant()));
    }
}
