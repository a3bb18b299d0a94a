package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import teleshop.call.domain.AgentStay;
import teleshop.call.domain.TierStep;
import teleshop.call.domain.TierToll;
import teleshop.call.persistence.AgentStays;
import teleshop.call.persistence.TierChanges;
import teleshop.kernel.Roles;

/** Shows what agents were at and how far the queues overflowed. */
@Stateless
@RolesAllowed({Roles.LEAD, Roles.SYSTEM})
public class FloorHistory {

    @Inject private AgentStays stays;
    @Inject private TierChanges tiers;

    /**
     * Those that touch {@code [from, to)}, by agent and time.
     *
     * @param agent empty for all
     */
    public List<AgentStay> stays(Instant from, Instant to, String agent) {
        return stays.within(from, to, agent);
    }

    /** What became of the callers of {@code [from, to)}, by queue and tier. */
    public List<TierToll> toll(Instant from, Instant to) {
        return tiers.toll(from, to);
    }

    /** Those in {@code [from, to)}, the earliest first. */
    public List<TierStep> tiers(Instant from, Instant to) {
        return tiers.within(from, to);
    }
}
