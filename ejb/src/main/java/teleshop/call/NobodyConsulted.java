package teleshop.call;

import teleshop.call.domain.CallId;
import teleshop.kernel.BusinessException;

/** A third can only take the caller, or take part, after they answered. */
public final class NobodyConsulted extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NobodyConsulted(CallId id) {
        super("nobody-consulted", "nobody is consulted in call " + id.value());
    }
}
