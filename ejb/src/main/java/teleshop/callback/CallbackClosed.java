package teleshop.callback;

import teleshop.kernel.BusinessException;

/** It was closed before. */
public final class CallbackClosed extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CallbackClosed(long id) {
        super("callback-closed", "callback " + id + " is closed");
    }
}
