package teleshop.callback.messaging;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import teleshop.callback.CallbackOffering;
import teleshop.kernel.Roles;
import teleshop.site.Inbox;

/** Puts before the floor whom the queue {@code DueCallbacks} names, each message once. */
@MessageDriven(
        activationConfig =
                @ActivationConfigProperty(
                        propertyName = "destinationLookup",
                        propertyValue = "java:/jms/queue/DueCallbacks"))
@PermitAll
@RunAs(Roles.SYSTEM)
public class DueCallbackListener implements MessageListener {

    @Inject private Inbox inbox;
    @Inject private CallbackOffering offering;

    @Override
    public void onMessage(Message message) {
        try {
            if (inbox.accept("callbacks", message.getStringProperty("key"))) {
                offering.offer(Long.parseLong(message.getBody(String.class)));
            }
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
