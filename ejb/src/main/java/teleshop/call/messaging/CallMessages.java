package teleshop.call.messaging;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import teleshop.call.domain.CallEvent.AgentStateChanged;
import teleshop.call.domain.CallFact;
import teleshop.call.domain.CustomerNamed;
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

    void on(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) CallFact fact) {
        send(fact.callId(), FactJson.write(fact));
    }

    /** What agents are at goes the same way. */
    void on(@Observes AgentStateChanged stay) {
        send(stay.agent(), StayJson.write(stay));
    }

    private void send(String group, String text) {
        try (var session = broker.createContext()) {
            var message = session.createTextMessage(text);
            message.setStringProperty("JMSXGroupID", group);
            session.createProducer().send(queue, message);
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
