package teleshop.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import teleshop.site.persistence.AcceptedMessages;

/** Knows the messages that were acted upon: a second delivery is turned away. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Inbox {

    @Inject private AcceptedMessages messages;

    /**
     * @param consumer who acts on the message
     * @return whether this is the first time; the answer holds if the present transaction commits
     */
    public boolean accept(String consumer, String key) {
        return messages.add(consumer, key);
    }
}
