package teleshop.call;

import teleshop.call.domain.CallId;
import teleshop.kernel.Missing;

/** No call of that id was ever heard of. */
public final class UnknownCall extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownCall(CallId id) {
        super("unknown-call", "no such call: " + id.value());
    }
}
