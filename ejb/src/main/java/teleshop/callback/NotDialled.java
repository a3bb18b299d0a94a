package teleshop.callback;

import java.util.Locale;
import teleshop.kernel.BusinessException;

/** The gate says no. */
public final class NotDialled extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotDialled(long id, String reason) {
        super(
                "not-dialled-" + reason.toLowerCase(Locale.ROOT).replace('_', '-'),
                "callback " + id + " is not dialled: " + reason);
    }
}
