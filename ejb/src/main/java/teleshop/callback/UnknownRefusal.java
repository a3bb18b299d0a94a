package teleshop.callback;

import teleshop.kernel.Missing;

/** There is no such line on the do-not-call list. */
public final class UnknownRefusal extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownRefusal(long id) {
        super("unknown-refusal", "no line " + id + " on the do-not-call list");
    }
}
