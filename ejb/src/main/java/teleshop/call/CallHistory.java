package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.call.domain.CallId;
import teleshop.call.persistence.HistoricCalls;
import teleshop.kernel.NotInDemoMode;
import teleshop.kernel.Roles;
import teleshop.site.DemoMode;
import teleshop.site.Parameters;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/**
 * Takes in calls of an earlier time: nobody is called back for them. The same again changes
 * nothing.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class CallHistory {

    @Inject private HistoricCalls calls;
    @Inject private ConversionsAtHand conversions;
    @Inject private Parameters parameters;
    @Inject private Trail trail;
    @Inject private DemoMode demo;

    public void load(List<@Valid PastCall> told) {
        if (!demo.isOn()) {
            throw new NotInDemoMode();
        }
        long shortAbandon = parameters.value(CallParameter.SHORT);
        told.forEach(call -> load(call, shortAbandon));
        conversions.read();
    }

    private void load(PastCall call, long shortAbandonSeconds) {
        if (calls.add(call.of(shortAbandonSeconds))) {
            trail.append(Fact.of(new CallId(call.id()), "history"));
        }
    }

    /** When a call arrived. */
    public Optional<Instant> arrivedAt(CallId id) {
        return calls.arrivedAt(id.value());
    }
}
