package teleshop.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import teleshop.site.persistence.OutgoingMessages;

/**
 * Lets a message leave if and only if the present transaction commits, also across a kill: it is
 * written down here and sent afterwards, at least once, by the relay.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {

    /** Something waits to be sent. */
    public record OutboxFilled() {}

    @Inject private OutgoingMessages messages;
    @Inject private Event<OutboxFilled> events;

    /**
     * @param queue the last part of its name, such as {@code Dispatch} of {@code
     *     java:/jms/queue/Dispatch}
     * @param key names this message for good, so that {@link Inbox} knows it again
     */
    public void put(String queue, String key, String body) {
        messages.add(queue, key, body);
        events.fire(new OutboxFilled());
    }
}
