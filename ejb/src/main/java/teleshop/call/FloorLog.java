package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import teleshop.call.domain.CallEvent.AgentStateChanged;
import teleshop.call.domain.CallEvent.TierChanged;
import teleshop.call.persistence.AgentStays;
import teleshop.call.persistence.TierChanges;
import teleshop.kernel.Roles;

/** Writes down what agents were at and how far the queues overflowed. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class FloorLog {

    @Inject private AgentStays stays;
    @Inject private TierChanges tiers;

    /** The same again changes nothing. */
    public void keep(AgentStateChanged stay) {
        stays.keep(stay);
    }

    public void keep(TierChanged change) {
        tiers.add(change);
    }
}
