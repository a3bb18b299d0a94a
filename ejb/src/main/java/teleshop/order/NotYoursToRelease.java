package teleshop.order;

import teleshop.kernel.Forbidden;
import teleshop.order.domain.HoldType;

/** The right to let go of a hold belongs to another role. */
public final class NotYoursToRelease extends Forbidden {

    private static final long serialVersionUID = 1L;

    public NotYoursToRelease(HoldType type) {
        super("hold-of-another-role", type.code() + " is released by " + type.releaseRole());
    }
}
