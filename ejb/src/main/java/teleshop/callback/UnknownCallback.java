package teleshop.callback;

import teleshop.kernel.Missing;

/** There is no such entry of the callback list. */
public final class UnknownCallback extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownCallback(long id) {
        super("unknown-callback", "no callback " + id);
    }
}
