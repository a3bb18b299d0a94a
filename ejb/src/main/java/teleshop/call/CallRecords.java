package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import teleshop.call.domain.Call;
import teleshop.call.domain.CallFact;
import teleshop.call.domain.CallFact.Kind;
import teleshop.call.domain.CallerLost;
import teleshop.call.domain.CallerServed;
import teleshop.call.persistence.Calls;
import teleshop.kernel.Roles;

/** Keeps the books of the calls, fact by fact, and tells who was lost and who was served. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class CallRecords {

    private static final Set<Kind> NEWS_OF_A_TALK =
            EnumSet.of(Kind.ANSWERED, Kind.ENDED, Kind.WRAPPED_UP);

    @Inject private Calls calls;
    @Inject private Event<CallerLost> lost;
    @Inject private Event<CallerServed> served;

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
            call.lost().map(CallerLost::new).ifPresent(lost::fire);
        }
        if (NEWS_OF_A_TALK.contains(fact.kind()) && call.record().answeredAt() != null) {
            served.fire(new CallerServed(call.record()));
        }
        return call.isOver();
    }

    private Call added(String id) {
        var call = new Call(id);
        calls.add(call);
        return call;
    }
}
