package teleshop.call;

import teleshop.kernel.Missing;

/** The agent is not signed in at any desk. */
public final class NotOnDuty extends Missing {

    private static final long serialVersionUID = 1L;

    public NotOnDuty(String agent) {
        super("not-on-duty", agent + " is not on duty");
    }
}
