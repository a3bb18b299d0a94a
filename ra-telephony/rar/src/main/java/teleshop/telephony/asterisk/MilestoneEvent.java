package teleshop.telephony.asterisk;

import org.asteriskjava.manager.event.ManagerEvent;

/** Not of the switchboard: goes along with its events and tells how far they have come. */
public final class MilestoneEvent extends ManagerEvent {

    private static final long serialVersionUID = 1L;

    public MilestoneEvent(Object source) {
        super(source);
    }
}
