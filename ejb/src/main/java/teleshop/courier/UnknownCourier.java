package teleshop.courier;

import teleshop.kernel.Missing;

/** No courier has that code. */
public final class UnknownCourier extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownCourier(String code) {
        super("unknown-courier", "no courier " + code);
    }
}
