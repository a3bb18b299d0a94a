package teleshop.settlement.messaging;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import teleshop.kernel.Roles;
import teleshop.settlement.JobOrder;
import teleshop.site.Inbox;

/** Hands on the jobs that are asked for by message; who holds the jobs starts them. */
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
    @Inject private Event<JobOrder> orders;

    @Override
    public void onMessage(Message message) {
        try {
            if (inbox.accept("jobs", message.getStringProperty("key"))) {
                orders.fire(JobOrder.read(message.getBody(String.class)));
            }
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
