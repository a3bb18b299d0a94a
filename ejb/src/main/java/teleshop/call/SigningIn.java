package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.call.domain.AgentAction;
import teleshop.call.domain.AgentSession;
import teleshop.call.domain.AgentStatus;
import teleshop.call.domain.AgentVerbs.Entry;
import teleshop.call.domain.Extension;
import teleshop.call.domain.ExtensionTaken;
import teleshop.call.persistence.AgentSessions;
import teleshop.call.persistence.Extensions;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;
import teleshop.site.Caller;

/** Agents come to a desk, take breaks and go home. */
@Stateless
@RolesAllowed(Roles.AGENT)
public class SigningIn {

    @Inject private AgentSessions sessions;
    @Inject private Extensions extensions;
    @Inject private PlanAtHand plan;
    @Inject private CallFloor floor;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** The desks one can choose from. */
    public List<Extension> extensions() {
        return extensions.all();
    }

    /**
     * The same choice again changes nothing.
     *
     * @throws ExtensionTaken if somebody else sits there
     * @throws teleshop.kernel.IllegalTransition if the agent is in a call
     */
    public void choose(@Valid @NotNull DeskChoice choice) {
        var at = clock.instant();
        var session = sessions.of(caller.name());
        switch (choice.state()) {
            case READY, BREAK -> sit(choice, session, at);
            case OFF -> leave(session, at);
        }
    }

    private void leave(Optional<AgentSession> session, Instant at) {
        session.ifPresent(open -> open.signOff(at));
        floor.alter(verbs -> verbs.desks().leave(caller.name(), at));
    }

    private void sit(DeskChoice choice, Optional<AgentSession> session, Instant at) {
        var extension = extension(choice, session);
        boolean ready = choice.state() == DeskChoice.State.READY;
        var status = ready ? AgentStatus.READY : AgentStatus.BREAK;
        session.filter(open -> open.isAt(extension))
                .ifPresentOrElse(
                        open -> open.choose(status), () -> move(session, extension, status, at));
        var entry = new Entry(caller.name(), extension);
        if (ready) {
            floor.alter(verbs -> verbs.desks().enter(entry, AgentAction.GET_READY, at));
        } else {
            floor.alter(verbs -> verbs.leads().rest(entry, choice.pause(), at));
        }
    }

    private void move(
            Optional<AgentSession> session, Extension extension, AgentStatus status, Instant at) {
        if (sessions.at(extension.number()).isPresent()) {
            throw new ExtensionTaken(extension);
        }
        session.ifPresent(open -> open.signOff(at));
        sessions.flush();
        sessions.add(new AgentSession(caller.name(), extension, status, at));
    }

    private Extension extension(DeskChoice choice, Optional<AgentSession> session) {
        if (choice.namesExtension()) {
            return extensions
                    .find(choice.extension())
                    .orElseThrow(() -> new UnknownExtension(choice.extension()));
        }
        return session.map(AgentSession::extension)
                .or(() -> extensions.find(plan.plan().agent(caller.name()).extension()))
                .orElseThrow(
                        () ->
                                new InvalidField(
                                        "extension", "extension-missing", "name an extension"));
    }
}
