package teleshop.call.messaging;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.json.JsonObject;
import teleshop.call.CallRecords;
import teleshop.call.FloorLog;
import teleshop.call.domain.FactBooked;
import teleshop.kernel.Roles;

/**
 * Writes the facts of calls into the books. A message is struck off when the row is committed; a
 * kill in between delivers it again, which changes nothing.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/CallRecords"),
            @ActivationConfigProperty(
                    propertyName = "destinationType",
                    propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "4")
        })
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallRecordListener implements MessageListener {

    @Inject private CallRecords records;
    @Inject private FloorLog log;
    @Inject private Event<FactBooked> booked;

    @Override
    public void onMessage(Message message) {
        try {
            keep(FactJson.object(message.getBody(String.class)));
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }

    private void keep(JsonObject json) {
        if (json.containsKey("agent")) {
            log.keep(StayJson.read(json));
        } else {
            var fact = FactJson.read(json);
            booked.fire(new FactBooked(fact, records.keep(fact)));
        }
    }
}
