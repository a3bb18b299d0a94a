package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import teleshop.call.AgentDesk;
import teleshop.call.CallFile;
import teleshop.call.domain.CallId;
import teleshop.call.domain.Disposition;
import teleshop.call.domain.WrapUp;
import teleshop.callback.domain.CallbackAttempt;
import teleshop.callback.domain.CallbackKey;
import teleshop.callback.domain.Happening;
import teleshop.callback.domain.Happening.Detail;
import teleshop.kernel.InvalidField;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;
import teleshop.site.Caller;

/** Wraps a talk up with the time at which its agent promised to call again. */
@Stateless
@RolesAllowed(Roles.AGENT)
public class FollowUps {

    private static final String FIELD = "followUpAt";

    @Inject private AgentDesk desk;
    @Inject private CallFile calls;
    @Inject private AttemptBook attempts;
    @Inject private CallbackTelling telling;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** Whether a talk that ended so may be followed by a call at a time. */
    public static boolean mayFollow(Disposition said) {
        return CallbackHearing.TO_BE_CALLED.contains(said);
    }

    /**
     * The same again changes nothing.
     *
     * @throws InvalidField if nobody is called again after such a talk, or the time is not ahead
     */
    public void wrapUp(CallId call, @NotNull WrapUp said, @NotNull Instant at) {
        if (!mayFollow(said.disposition())) {
            throw new InvalidField(FIELD, "no-follow-up", "not called again: " + said);
        }
        var wish = ScheduleCallback.followUp(at, clock.instant());
        var key = key(call);
        desk.wrapUp(call, said);
        boolean other = said.disposition() == Disposition.LANGUAGE;
        telling.hear(
                Happening.scheduled(
                                "follow-up:" + call.value() + " " + at, key, wish, clock.instant())
                        .with(Detail.AGENT, other ? null : caller.name()));
    }

    private CallbackKey key(CallId call) {
        return attempts.find(call.value())
                .map(CallbackAttempt::key)
                .orElseGet(() -> CallbackKey.of(caller(call).value()));
    }

    private PhoneNumber caller(CallId call) {
        return calls.get(call)
                .callerNumber()
                .phone()
                .orElseThrow(
                        () -> new InvalidField(FIELD, "number-withheld", "no number of " + call));
    }
}
