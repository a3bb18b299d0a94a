package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import teleshop.callback.domain.LostCallers;
import teleshop.callback.persistence.LostCallerFigures;
import teleshop.kernel.Roles;

/** Tells a lead what became of those who were lost. */
@Stateless
@RolesAllowed({Roles.LEAD, Roles.ADMIN})
public class CallbackMeasures {

    @Inject private LostCallerFigures figures;

    /** Of those who first tried in vain in {@code [from, to)}. */
    public LostCallers of(Instant from, Instant to) {
        return figures.of(from, to);
    }
}
