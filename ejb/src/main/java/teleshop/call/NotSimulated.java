package teleshop.call;

import teleshop.kernel.BusinessException;

/** Callers of a real switchboard are real. */
public final class NotSimulated extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotSimulated() {
        super("not-simulated", "this switchboard has no simulated callers");
    }
}
