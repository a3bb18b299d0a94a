package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import teleshop.call.domain.CallEvent.TierChanged;
import teleshop.callback.domain.SurgeMark;
import teleshop.callback.domain.SurgeMark.Kind;
import teleshop.callback.persistence.Surges;
import teleshop.kernel.Roles;

/** Notes when callers begin to keep a queue busy, and when that is over. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class SurgeBook {

    @Inject private Surges surges;

    public void note(TierChanged change) {
        boolean over = change.after().level() == 0;
        if (over || change.before() == 0) {
            var kind = over ? Kind.ENDED : Kind.AIRED;
            surges.add(new SurgeMark(kind, "queue " + change.queue(), change.at()));
        }
    }
}
