package teleshop.notice.messaging;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.MessageDrivenContext;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import teleshop.kernel.Roles;
import teleshop.notice.NoticeSending;
import teleshop.site.Inbox;

/**
 * Sends the message that the queue {@code Notices} names. A gateway that is not reached is tried
 * again at longer and longer intervals, some four minutes in all; then the message is given up.
 */
@MessageDriven(
        activationConfig =
                @ActivationConfigProperty(
                        propertyName = "destinationLookup",
                        propertyValue = "java:/jms/queue/Notices"))
@PermitAll
@RunAs(Roles.SYSTEM)
public class NoticeListener implements MessageListener {

    /** Fewer than the deliveries that 20-messaging.cli allows, at the intervals it sets. */
    private static final int TRIES = 8;

    @Resource private MessageDrivenContext delivery;
    @Inject private Inbox inbox;
    @Inject private NoticeSending sending;

    @Override
    public void onMessage(Message message) {
        try {
            boolean last = message.getIntProperty("JMSXDeliveryCount") >= TRIES;
            boolean first = inbox.accept("notices", message.getStringProperty("key"));
            if (first && !sending.send(message.getBody(String.class), last)) {
                delivery.setRollbackOnly();
            }
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
