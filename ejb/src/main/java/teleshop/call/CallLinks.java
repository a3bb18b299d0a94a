package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import teleshop.call.domain.CallFact;
import teleshop.call.domain.CallId;
import teleshop.call.domain.CustomerNamed;
import teleshop.kernel.Roles;
import teleshop.site.Caller;

/** Notes which customer a call came from. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.SYSTEM})
public class CallLinks {

    @Inject private CallFile file;
    @Inject private Event<CustomerNamed> events;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /**
     * The last customer named is the customer.
     *
     * @throws NotYourCall if another agent took the call
     */
    public void customer(CallId id, long customerId) {
        if (!file.get(id).isOpenTo(caller.name()) && !caller.is(Roles.SYSTEM)) {
            throw new NotYourCall(id);
        }
        events.fire(new CustomerNamed(CallFact.linked(id.value(), customerId, clock.instant())));
    }
}
