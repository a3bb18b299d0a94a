package teleshop.call.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import teleshop.call.domain.CustomerNamed;
import teleshop.call.domain.FloorEntries;
import teleshop.site.Outbox;

/**
 * Sends the facts of calls to the books. The facts of one call are one group: they keep their
 * order. If the broker is away they are lost here, but not to the shop: the switchboard's journal
 * still has the caller.
 */
@ApplicationScoped
public class CallMessages {

    @Resource(lookup = "java:/JmsXA")
    private ConnectionFactory broker;

    @Resource(lookup = "java:/jms/queue/CallRecords")
    private Queue queue;

    @Inject private Outbox outbox;

    /** Leaves with the commit of the one who said so. */
    void on(@Observes CustomerNamed named) {
        var fact = named.fact();
        outbox.put("CallRecords", fact.callId() + " " + fact.at(), FactJson.write(fact));
    }

    /** Leaves with the commit, however many: the broker waits for the disk once. */
    void on(@Observes FloorEntries entries) {
        try (var session = broker.createContext()) {
            entries.stays().forEach(stay -> send(stay.agent(), StayJson.write(stay), session));
            entries.facts().forEach(fact -> send(fact.callId(), FactJson.write(fact), session));
        }
    }

    private void send(String group, String text, JMSContext session) {
        try {
            var message = session.createTextMessage(text);
            message.setStringProperty("JMSXGroupID", group);
            session.createProducer().send(queue, message);
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
