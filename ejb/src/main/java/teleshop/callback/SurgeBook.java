package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import teleshop.call.domain.CallEvent.TierChanged;
import teleshop.callback.domain.SurgeMark;
import teleshop.callback.domain.SurgeMark.Kind;
import teleshop.callback.persistence.Surges;
import teleshop.kernel.Roles;

/** Notes when callers begin to keep a queue busy, and when that is over. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class SurgeBook {

    private static final String QUEUE = "queue ";

    @Inject private Surges surges;
    @Inject private CallbackHouseRules house;
    @Inject private Clock clock;

    public void note(TierChanged change) {
        if (change.beginsOrEndsSurge()) {
            var kind = change.after().stopsCallbacks() ? Kind.AIRED : Kind.ENDED;
            surges.add(new SurgeMark(kind, QUEUE + change.queue(), change.at()));
        }
    }

    /** The floor opens calm: a wave of callers that it was in when the server fell is forgotten. */
    public void forget() {
        var now = clock.instant();
        surges.since(now.minus(house.rules().surge())).stream()
                .filter(mark -> mark.kind() == Kind.AIRED)
                .map(SurgeMark::spot)
                .filter(spot -> spot.startsWith(QUEUE))
                .distinct()
                .forEach(spot -> surges.add(new SurgeMark(Kind.ENDED, spot, now)));
    }
}
