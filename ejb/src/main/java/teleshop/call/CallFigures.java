package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import teleshop.call.domain.BoardFigures;
import teleshop.kernel.Roles;

/** Tells how the floor stands this moment. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.FINANCE, Roles.SYSTEM})
public class CallFigures {

    @Inject private CallFloor floor;
    @Inject private Clock clock;

    public BoardFigures now() {
        return floor.look(verbs -> verbs.watch().figures(clock.instant()));
    }
}
