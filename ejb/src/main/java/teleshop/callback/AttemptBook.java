package teleshop.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import teleshop.call.domain.CallRecord;
import teleshop.call.domain.Disposition;
import teleshop.callback.domain.AttemptResult;
import teleshop.callback.domain.CallbackAttempt;
import teleshop.callback.domain.Happening;
import teleshop.callback.domain.Happening.Detail;
import teleshop.callback.domain.Slot;
import teleshop.callback.persistence.CallbackAttempts;
import teleshop.kernel.PhoneNumber;

/** Keeps what came of each attempt; news that came before change nothing. */
@ApplicationScoped
class AttemptBook {

    @Inject private CallbackAttempts attempts;
    @Inject private CallbackTelling telling;
    @Inject private DoNotCallBook doNotCall;

    Optional<CallbackAttempt> find(String id) {
        return attempts.find(id);
    }

    boolean isLive(long entryId) {
        return attempts.of(entryId).stream().anyMatch(CallbackAttempt::isLive);
    }

    /** It is committed before the switchboard hears of it. */
    void begin(CallbackAttempt attempt) {
        attempts.add(attempt);
        telling.hear(part(attempt, "", attempt.view().startedAt()));
    }

    void cameOut(CallbackAttempt attempt, AttemptResult how, Instant at) {
        if (attempt.cameOut(how, at)) {
            var name = how == AttemptResult.DROPPED ? ":dropped" : ":result";
            telling.hear(part(attempt, name, at).with(Detail.RESULT, how.name()));
        }
    }

    /** A human answered; later the agent says what came of it. */
    void heard(CallRecord call) {
        attempts.find(call.callId()).ifPresent(attempt -> heard(attempt, call));
    }

    private void heard(CallbackAttempt attempt, CallRecord call) {
        cameOut(attempt, AttemptResult.HUMAN, call.answeredAt());
        if (call.disposition() != null) {
            var over = Optional.ofNullable(call.endedAt()).orElse(call.wrappedUpAt());
            said(attempt, call.disposition(), new Slot(over, call.wrappedUpAt()));
        }
    }

    /**
     * @param wrapUp from the end of the talk, or what was agreed in it, until it was said
     */
    void said(CallbackAttempt attempt, Disposition word, Slot wrapUp) {
        var at = wrapUp.to();
        if (attempt.said(word, at)) {
            telling.hear(
                    part(attempt, ":said", at)
                            .with(Detail.TALKED_UNTIL, wrapUp.from().toString())
                            .with(Detail.RESULT, AttemptResult.HUMAN.name())
                            .with(Detail.DISPOSITION, word.name()));
        }
        if (word == Disposition.REFUSED_CONTACT) {
            var phone = new PhoneNumber(attempt.key().number());
            doNotCall.refuse(phone, "", attempt.view().agent(), at);
        }
    }

    private static Happening part(CallbackAttempt attempt, String name, Instant until) {
        var view = attempt.view();
        return Happening.attempt(
                        "attempt:" + view.id() + name,
                        attempt.key(),
                        view.id(),
                        new Slot(view.startedAt(), until))
                .with(Detail.AGENT, view.agent());
    }
}
