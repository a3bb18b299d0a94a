package teleshop.batch.messaging;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import teleshop.batch.Jobs;
import teleshop.kernel.Roles;
import teleshop.settlement.JobOrder;
import teleshop.site.Inbox;

/** Starts the jobs that are asked for by message. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/Jobs"),
            @ActivationConfigProperty(
                    propertyName = "destinationType",
                    propertyValue = "jakarta.jms.Queue")
        })
@PermitAll
@RunAs(Roles.SYSTEM)
public class JobsListener implements MessageListener {

    @Inject private Inbox inbox;
    @Inject private Jobs jobs;

    @Override
    public void onMessage(Message message) {
        try {
            if (inbox.accept("jobs", message.getStringProperty("key"))) {
                var order = JobOrder.read(message.getBody(String.class));
                jobs.start(order.job(), order.parameters());
            }
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
