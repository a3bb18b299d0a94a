package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import teleshop.call.domain.Call;
import teleshop.call.domain.CallFact;
import teleshop.call.domain.CallFact.Kind;
import teleshop.call.persistence.Calls;
import teleshop.kernel.Roles;

/** Keeps the books of the calls, fact by fact, and the callback list with them. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class CallRecords {

    @Inject private Calls calls;
    @Inject private CallbackList callbacks;

    /**
     * The same fact again changes nothing.
     *
     * @return whether the call is over and its result stands in the books
     */
    public boolean keep(CallFact fact) {
        var call = calls.find(fact.callId()).orElseGet(() -> added(fact.callId()));
        boolean wasOver = call.isOver();
        call.take(fact);
        if (call.isOver() && !wasOver) {
            call.lost().ifPresent(callbacks::owe);
        }
        if (fact.kind() == Kind.ANSWERED) {
            callbacks.served(call.record());
        }
        return call.isOver();
    }

    private Call added(String id) {
        var call = new Call(id);
        calls.add(call);
        return call;
    }
}
