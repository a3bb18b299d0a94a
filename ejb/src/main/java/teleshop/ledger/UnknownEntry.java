package teleshop.ledger;

import teleshop.kernel.Missing;
import teleshop.ledger.domain.Source;

/** Nothing was posted for that source by that rule. */
public class UnknownEntry extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownEntry(Source source, String rule) {
        super("unknown-entry", "no entry " + source + " " + rule);
    }
}
