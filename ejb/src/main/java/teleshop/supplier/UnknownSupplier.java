package teleshop.supplier;

import teleshop.kernel.Missing;

/** We know no supplier of that name. */
public class UnknownSupplier extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownSupplier(String supplier) {
        super("unknown-supplier", "no supplier " + supplier);
    }
}
