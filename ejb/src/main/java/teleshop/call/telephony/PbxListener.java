package teleshop.call.telephony;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import teleshop.call.CallDesk;
import teleshop.kernel.Roles;
import teleshop.telephony.CallListener;
import teleshop.telephony.PbxEvent;

/** Hands the switchboard's news to the call desk. */
@MessageDriven
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PbxListener implements CallListener {

    @Inject private CallDesk desk;

    @Override
    public void onEvent(PbxEvent event) {
        desk.hear(event);
    }
}
