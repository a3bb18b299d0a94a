package teleshop.telephony.asterisk;

import org.asteriskjava.manager.action.AbstractManagerAction;

/** Has a simulated caller press keys. */
public final class SimulateKeysAction extends AbstractManagerAction {

    private static final long serialVersionUID = 1L;

    private final String call;
    private final String keys;

    SimulateKeysAction(String call, String keys) {
        this.call = call;
        this.keys = keys;
    }

    @Override
    public String getAction() {
        return "SimulateKeys";
    }

    public String getCall() {
        return call;
    }

    public String getKeys() {
        return keys;
    }
}
