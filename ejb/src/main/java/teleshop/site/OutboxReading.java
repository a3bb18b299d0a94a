package teleshop.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import teleshop.site.persistence.Leases;
import teleshop.site.persistence.OutgoingMessages;
import teleshop.site.persistence.OutgoingMessages.Outgoing;

/** The relay's side of the outbox: each step a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxReading {

    @Inject private OutgoingMessages messages;
    @Inject private Leases leases;

    /**
     * @return what to send next, oldest first; empty if another node is the relay
     */
    public List<Outgoing> next(String node) {
        return leases.take("relay", node) ? messages.next() : List.of();
    }

    public void sent(List<Outgoing> sent) {
        messages.strike(sent.stream().map(Outgoing::id).toList());
    }
}
