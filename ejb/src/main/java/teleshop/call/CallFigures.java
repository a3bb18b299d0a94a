package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import teleshop.call.domain.BoardFigures;
import teleshop.call.domain.CallId;
import teleshop.call.domain.QueueLook;
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

    /** How the queue stands that a call came by; empty if the call is over. */
    public Optional<QueueLook.Standing> of(CallId id) {
        return floor.look(v -> new QueueLook(v.board()).ofCall(id.value(), clock.instant()));
    }
}
