package teleshop.telephony.asterisk;

import org.asteriskjava.manager.action.AbstractManagerAction;

/** Speeds simulated people up; a real switchboard does not know it. */
public final class SimulationRateAction extends AbstractManagerAction {

    private static final long serialVersionUID = 1L;

    private final int rate;

    SimulationRateAction(int rate) {
        this.rate = rate;
    }

    @Override
    public String getAction() {
        return "SimulationRate";
    }

    public Integer getRate() {
        return rate;
    }
}
