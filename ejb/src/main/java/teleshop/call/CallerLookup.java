package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import teleshop.call.domain.Arrival;
import teleshop.kernel.Roles;

/** Looks up who calls, beside the call; the books are closed again before the floor is told. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallerLookup {

    @Inject private CallerFinder callers;
    @Inject private CallFloor floor;
    @Inject private Clock clock;

    @Asynchronous
    public void lookUp(Arrival arrival) {
        var facts = callers.find(arrival);
        floor.alter(verbs -> verbs.news().known(arrival.callId(), facts, clock.instant()));
    }
}
