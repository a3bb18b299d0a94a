package teleshop.telephony.asterisk;

import org.asteriskjava.manager.action.AbstractManagerAction;

/** Has the switchboard tell again that an agent's leg stands. */
public final class TellSeatedAction extends AbstractManagerAction {

    private static final long serialVersionUID = 1L;

    private final String extension;

    TellSeatedAction(String extension) {
        this.extension = extension;
    }

    @Override
    public String getAction() {
        return "UserEvent";
    }

    public String getUserEvent() {
        return "Teleshop";
    }

    public String getWhat() {
        return "Seated";
    }

    public String getExtension() {
        return extension;
    }
}
