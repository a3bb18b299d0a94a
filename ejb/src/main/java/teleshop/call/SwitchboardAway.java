package teleshop.call;

import teleshop.kernel.BusinessException;

/** The switchboard cannot be reached now. */
public final class SwitchboardAway extends BusinessException {

    private static final long serialVersionUID = 1L;

    public SwitchboardAway() {
        super("switchboard-away", "the switchboard cannot be reached");
    }
}
