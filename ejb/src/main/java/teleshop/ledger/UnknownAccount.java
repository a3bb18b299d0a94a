package teleshop.ledger;

import teleshop.kernel.Missing;

/** The chart has no account of that code. */
public class UnknownAccount extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownAccount(String code) {
        super("unknown-account", "no account " + code);
    }
}
