package teleshop.catalog;

import teleshop.kernel.Missing;

/** There is no offer of that name, or it was not shown in the call. */
public final class UnknownOffer extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownOffer(String id) {
        super("unknown-offer", "no offer " + id);
    }
}
