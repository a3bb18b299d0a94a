package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import teleshop.call.domain.CallId;
import teleshop.call.domain.PhoneStatus;
import teleshop.kernel.Roles;

/** Passes on what callers ask by key, beside the call, and what they are to be told. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class PhoneQuestions {

    @Inject private Event<OrderAskedByPhone> questions;
    @Inject private Event<OrderTold> answers;
    @Inject private CallFile file;
    @Inject private CallFloor floor;
    @Inject private Clock clock;

    @Asynchronous
    public void ask(String callId, String digits) {
        var number = file.find(new CallId(callId)).map(call -> call.callerNumber().value());
        questions.fire(new OrderAskedByPhone(callId, number.orElse(""), digits));
    }

    /** Who was told and hangs up has been served. */
    public void tell(String callId, PhoneStatus status) {
        if (status != PhoneStatus.UNKNOWN) {
            floor.alter(verbs -> verbs.voice().selfServed(callId, clock.instant()));
        }
        answers.fire(new OrderTold(callId, status));
    }
}
