package teleshop.callback;

import teleshop.kernel.Forbidden;

/** More than one number is put on the do-not-call list by leads only. */
public final class LeadsOnly extends Forbidden {

    private static final long serialVersionUID = 1L;

    public LeadsOnly() {
        super("leads-only", "a range of numbers is put down by a lead");
    }
}
