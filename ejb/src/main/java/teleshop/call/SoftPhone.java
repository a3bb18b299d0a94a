package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import teleshop.call.domain.CallId;
import teleshop.call.domain.Talk;
import teleshop.call.domain.Talk.Stage;
import teleshop.call.domain.TalkOrder;
import teleshop.call.domain.TalkOrder.Verb;
import teleshop.call.domain.TalkVerbs.Colleague;
import teleshop.kernel.BusinessException;
import teleshop.kernel.Roles;
import teleshop.site.Caller;

/**
 * What an agent does in their own talk. A button pressed twice does it once; each verb returns when
 * the switchboard has done it, or has had its time to. Refused with 403 in the talk of another.
 */
@Stateless
@RolesAllowed(Roles.AGENT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SoftPhone {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject private CallFloor floor;
    @Inject private CallFile file;
    @Inject private TransferTargets targets;
    @Inject private RecordingTrail trail;
    @Inject private Event<TalkOrder> orders;
    @Inject private Caller caller;
    @Inject private Clock clock;

    public void hold(CallId id) {
        until(id, Talk::held, Verb.HOLD);
    }

    public void resume(CallId id) {
        until(id, talk -> !talk.held(), Verb.RESUME);
    }

    public void mute(CallId id) {
        until(id, Talk::muted, Verb.MUTE);
    }

    public void unmute(CallId id) {
        until(id, talk -> !talk.muted(), Verb.UNMUTE);
    }

    /** As while a card number is read out. */
    public void pauseRecording(CallId id) {
        if (until(id, Talk::masked, Verb.PAUSE_RECORDING)) {
            trail.paused(id);
        }
    }

    public void resumeRecording(CallId id) {
        if (until(id, talk -> !talk.masked(), Verb.RESUME_RECORDING)) {
            trail.resumed(id);
        }
    }

    /**
     * Hands the caller on at once; the agent is out of the talk.
     *
     * @param target a colleague by name or extension, or a number outside
     */
    public void transfer(CallId id, String target) {
        talk(id);
        var called = targets.of(target);
        orders.fire(new TalkOrder(Verb.TRANSFER, id.value(), called));
        var at = clock.instant();
        floor.alter(verbs -> verbs.talks().handsOn(caller.name(), id.value(), called, at));
    }

    /** Calls a third while the caller hears music; whether they answer is told later. */
    public void consult(CallId id, String target) {
        var talk = talk(id);
        var called = targets.of(target);
        if (talk.isWith(Stage.NOBODY)) {
            orders.fire(new TalkOrder(Verb.CONSULT, id.value(), called));
            floor.alter(verbs -> verbs.talks().consults(id.value(), called));
        }
    }

    /**
     * Hands the caller to the one who is consulted.
     *
     * @throws NobodyConsulted if nobody is
     */
    public void completeTransfer(CallId id) {
        var third = withThird(id).third();
        orders.fire(new TalkOrder(Verb.COMPLETE_TRANSFER, id.value(), ""));
        var at = clock.instant();
        floor.alter(verbs -> verbs.talks().handsOn(caller.name(), id.value(), third, at));
    }

    /**
     * All three hear each other.
     *
     * @throws NobodyConsulted if nobody is
     */
    public void conference(CallId id) {
        withThird(id);
        until(id, talk -> talk.isWith(Stage.CONFERENCE), Verb.CONFERENCE);
    }

    /** Back to the caller alone. */
    public void retrieve(CallId id) {
        until(id, talk -> talk.isWith(Stage.NOBODY) && !talk.held(), Verb.RETRIEVE);
    }

    /** All others on duty. */
    public List<Colleague> colleagues() {
        return targets.colleagues();
    }

    private Talk withThird(CallId id) {
        var talk = talk(id);
        if (!talk.isWith(Stage.CONSULTED) && !talk.isWith(Stage.CONFERENCE)) {
            throw new NobodyConsulted(id);
        }
        return talk;
    }

    /**
     * @return whether it was not so before
     */
    private boolean until(CallId id, Predicate<Talk> done, Verb verb) {
        if (done.test(talk(id))) {
            return false;
        }
        orders.fire(new TalkOrder(verb, id.value(), ""));
        if (verb == Verb.MUTE || verb == Verb.UNMUTE) {
            floor.alter(verbs -> verbs.talks().mute(id.value(), verb == Verb.MUTE));
        }
        var name = caller.name();
        floor.await(v -> v.talks().look(name, id.value()).map(done::test).orElse(true), PATIENCE);
        return true;
    }

    private Talk talk(CallId id) {
        return floor.look(verbs -> verbs.talks().of(caller.name(), id.value()))
                .orElseThrow(() -> refusal(id));
    }

    private BusinessException refusal(CallId id) {
        var call = file.get(id);
        boolean over = call.result() != null && call.isOpenTo(caller.name());
        return over ? new CallGone(id) : new NotYourCall(id);
    }
}
