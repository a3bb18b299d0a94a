package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import teleshop.callback.domain.DropRate;
import teleshop.callback.domain.LostCallers;
import teleshop.callback.persistence.LostCallerFigures;
import teleshop.kernel.Roles;

/** Tells a lead what became of those who were lost. */
@Stateless
@RolesAllowed({Roles.LEAD, Roles.ADMIN})
public class CallbackMeasures {

    @Inject private LostCallerFigures figures;
    @Inject private DialPace pace;
    @Inject private Clock clock;

    /** Of those who first tried in vain in {@code [from, to)}. */
    public LostCallers of(Instant from, Instant to) {
        return figures.of(from, to);
    }

    /** Of our dials in the window of the cap, until now. */
    public DropRate drops() {
        return pace.drops(clock.instant());
    }
}
