package teleshop.logistics.messaging;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import teleshop.kernel.Roles;
import teleshop.logistics.Dispatching;
import teleshop.order.domain.OrderNumber;
import teleshop.site.Inbox;

/** Sorts approved orders as the queue {@code Dispatch} asks for, each message once. */
@MessageDriven(
        activationConfig =
                @ActivationConfigProperty(
                        propertyName = "destinationLookup",
                        propertyValue = "java:/jms/queue/Dispatch"))
@PermitAll
@RunAs(Roles.SYSTEM)
public class DispatchListener implements MessageListener {

    @Inject private Inbox inbox;
    @Inject private Dispatching dispatching;

    @Override
    public void onMessage(Message message) {
        try {
            if (inbox.accept("dispatch", message.getStringProperty("key"))) {
                dispatching.sortIfApproved(new OrderNumber(message.getBody(String.class)));
            }
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
