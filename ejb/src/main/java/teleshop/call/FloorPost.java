package teleshop.call;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import teleshop.call.domain.FloorEntries;

/**
 * Sends the books what a change of the floor leaves for them, in a transaction of its own: the
 * board does not go back with that of the one who changed it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FloorPost {

    @Inject private Event<FloorEntries> entries;

    public void send(FloorEntries change) {
        entries.fire(change);
    }
}
