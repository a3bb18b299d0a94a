package teleshop.customer;

import teleshop.kernel.Missing;

/** There is no such customer. */
public final class UnknownCustomer extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownCustomer(Long id) {
        super("unknown-customer", "no customer " + id);
    }
}
