package teleshop.call;

import teleshop.call.domain.CallId;
import teleshop.kernel.BusinessException;

/** The call is over, or was wrapped up already. */
public final class CallGone extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CallGone(CallId id) {
        super("call-gone", "call " + id.value() + " is over");
    }
}
