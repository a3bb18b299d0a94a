package teleshop.call;

import teleshop.call.domain.CallId;
import teleshop.kernel.Forbidden;

/** An agent acts on their own calls only, and reads no others. */
public final class NotYourCall extends Forbidden {

    private static final long serialVersionUID = 1L;

    public NotYourCall(CallId id) {
        super("not-your-call", "call " + id.value() + " is not yours");
    }
}
