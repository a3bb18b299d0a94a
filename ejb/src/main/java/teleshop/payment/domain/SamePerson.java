package teleshop.payment.domain;

import teleshop.kernel.BusinessException;

/** Who asked for a refund or booked the money may not approve it. */
public class SamePerson extends BusinessException {

    private static final long serialVersionUID = 1L;

    public SamePerson(RefundNumber refund, String person) {
        super("same-person", person + " may not approve " + refund);
    }
}
