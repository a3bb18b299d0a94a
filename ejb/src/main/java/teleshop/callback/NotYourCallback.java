package teleshop.callback;

import teleshop.kernel.Forbidden;

/** Another agent has promised to call. */
public final class NotYourCallback extends Forbidden {

    private static final long serialVersionUID = 1L;

    public NotYourCallback(long id) {
        super("not-your-callback", "callback " + id + " is another agent's");
    }
}
