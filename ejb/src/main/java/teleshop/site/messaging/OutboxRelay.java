package teleshop.site.messaging;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import java.util.List;
import java.util.UUID;
import teleshop.site.OutboxReading;
import teleshop.site.persistence.OutgoingMessages.Outgoing;

/**
 * Sends what the outbox holds, in batches: first the broker has it for good, then it is struck. A
 * kill in between sends it twice, and the inbox of the consumer turns the second one away. A
 * transaction that spans broker and database would cost more or, without XA, lose messages.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxRelay {

    @Inject private OutboxReading outbox;
    @Inject private RelayBell bell;

    /** Not the pooled one, which would join no transaction here and lose the batch. */
    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory broker;

    private final String node = UUID.randomUUID().toString();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void onTheSecond() {
        relay();
    }

    @Asynchronous
    public void wake() {
        if (bell.answered()) {
            relay();
        }
    }

    private void relay() {
        for (var batch = outbox.next(node); !batch.isEmpty(); batch = outbox.next(node)) {
            send(batch);
            outbox.sent(batch);
        }
    }

    private void send(List<Outgoing> batch) {
        try (var session = broker.createContext(JMSContext.SESSION_TRANSACTED)) {
            for (var message : batch) {
                send(session, message);
            }
            session.commit();
        }
    }

    private static void send(JMSContext session, Outgoing outgoing) {
        try {
            var message = session.createTextMessage(outgoing.body());
            message.setStringProperty("key", outgoing.key());
            session.createProducer().send(session.createQueue(outgoing.queue()), message);
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
