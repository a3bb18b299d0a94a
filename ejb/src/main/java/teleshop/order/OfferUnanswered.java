package teleshop.order;

import teleshop.kernel.BusinessException;

/** An offer was shown and nobody told what the caller said to it. */
public final class OfferUnanswered extends BusinessException {

    private static final long serialVersionUID = 1L;

    public OfferUnanswered(String offer) {
        super("offer-unanswered", "what was said to the offer " + offer + "?");
    }
}
