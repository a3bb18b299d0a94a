package teleshop.telephony.asterisk;

import org.asteriskjava.manager.action.AbstractManagerAction;

/** Lets a simulated caller dial in; a real switchboard does not know it. */
public final class SimulateCallerAction extends AbstractManagerAction {

    private static final long serialVersionUID = 1L;

    private final String caller;
    private final String dialled;
    private final long patienceMillis;

    SimulateCallerAction(String caller, String dialled, long patienceMillis) {
        this.caller = caller;
        this.dialled = dialled;
        this.patienceMillis = patienceMillis;
    }

    @Override
    public String getAction() {
        return "SimulateCaller";
    }

    public String getCaller() {
        return caller;
    }

    public String getDialled() {
        return dialled;
    }

    public Long getPatienceMillis() {
        return patienceMillis;
    }
}
