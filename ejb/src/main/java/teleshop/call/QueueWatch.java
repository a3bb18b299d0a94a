package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import teleshop.call.domain.QueueLook;
import teleshop.kernel.Roles;

/** Shows a lead how each queue stands this moment. */
@Stateless
@RolesAllowed({Roles.LEAD, Roles.FINANCE})
public class QueueWatch {

    @Inject private CallFloor floor;
    @Inject private Clock clock;

    public List<QueueLook.Standing> queues() {
        return floor.look(verbs -> new QueueLook(verbs.board()).queues(clock.instant()));
    }
}
