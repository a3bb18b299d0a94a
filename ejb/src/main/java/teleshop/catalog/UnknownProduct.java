package teleshop.catalog;

import teleshop.kernel.Missing;

/** The shop never sold anything of that number. */
public final class UnknownProduct extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownProduct(String sku) {
        super("unknown-product", "no product " + sku);
    }
}
