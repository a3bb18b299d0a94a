package teleshop.order.domain;

import teleshop.kernel.BusinessException;

/** The caller said something else to the offer before. */
public final class OfferAnswered extends BusinessException {

    private static final long serialVersionUID = 1L;

    public OfferAnswered(String offer, OfferAnswer answer) {
        super("offer-answered", "offer " + offer + " was " + answer);
    }
}
