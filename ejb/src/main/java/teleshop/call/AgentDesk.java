package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import teleshop.call.domain.AgentStatus;
import teleshop.call.domain.AgentVerbs;
import teleshop.call.domain.CallId;
import teleshop.call.domain.CallRecord;
import teleshop.call.domain.FloorVerbs;
import teleshop.call.domain.WrapUp;
import teleshop.kernel.BusinessException;
import teleshop.kernel.Roles;
import teleshop.site.Caller;

/** What an agent does with the call that is theirs. */
@Stateless
@RolesAllowed(Roles.AGENT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgentDesk {

    /** How long an agent who pressed a button waits for the switchboard to have done it. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject private CallFloor floor;
    @Inject private CallFile file;
    @Inject private Event<WrapUpAsked> asked;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** Empty if they are not on duty. */
    public Optional<AgentVerbs.View> mine() {
        return floor.look(verbs -> verbs.desks().view(caller.name()));
    }

    /**
     * The answer button; returns when agent and caller hear each other. Again changes nothing.
     *
     * @throws teleshop.call.domain.HandsetAnswers if the phone on the desk answers
     */
    public void answer(CallId id) {
        var name = caller.name();
        if (!floor.change(v -> v.desks().take(name, id.value(), clock.instant()))) {
            throw refusal(id);
        }
        floor.await(is(name, AgentStatus.RINGING).negate(), PATIENCE);
        if (!has(name, id)) {
            throw new CallGone(id);
        }
    }

    /** Returns when the call is over. Again changes nothing. */
    public void hangUp(CallId id) {
        var name = caller.name();
        if (!floor.change(verbs -> verbs.desks().hangUp(name, id.value()))) {
            throw refusal(id);
        }
        floor.await(is(name, AgentStatus.TALKING).negate(), PATIENCE);
    }

    /** Says what came of the talk and is ready for the next. The same again changes nothing. */
    public void wrapUp(CallId id, @NotNull WrapUp wrapUp) {
        var name = caller.name();
        var at = clock.instant();
        asked.fire(new WrapUpAsked(name, id));
        if (!floor.change(v -> v.desks().finish(name, id.value(), wrapUp, at))
                && !wasCutShort(id, wrapUp, at)
                && !wasWrappedUp(id, wrapUp)) {
            throw refusal(id);
        }
    }

    /** Other callers could not wait for what came of this talk; now it is told. */
    private boolean wasCutShort(CallId id, WrapUp wrapUp, Instant at) {
        boolean open =
                file.find(id)
                        .filter(call -> caller.name().equals(call.agent()))
                        .filter(call -> call.wrappedUpAt() != null && call.disposition() == null)
                        .isPresent();
        if (open) {
            floor.alter(v -> v.desks().tellLate(id.value(), wrapUp, at));
        }
        return open;
    }

    private boolean wasWrappedUp(CallId id, WrapUp wrapUp) {
        return file.find(id)
                .filter(call -> caller.name().equals(call.agent()))
                .filter(call -> call.disposition() == wrapUp.disposition())
                .filter(call -> call.noSaleReason() == wrapUp.noSaleReason())
                .isPresent();
    }

    private BusinessException refusal(CallId id) {
        CallRecord call = file.get(id);
        boolean over = call.result() != null && call.isOpenTo(caller.name());
        return over ? new CallGone(id) : new NotYourCall(id);
    }

    private boolean has(String name, CallId id) {
        return floor.look(
                verbs ->
                        verbs.desks()
                                .view(name)
                                .flatMap(AgentVerbs.View::card)
                                .filter(card -> card.callId().equals(id.value()))
                                .isPresent());
    }

    private static Predicate<FloorVerbs> is(String name, AgentStatus status) {
        return verbs ->
                verbs.desks().view(name).filter(view -> view.status() == status).isPresent();
    }
}
