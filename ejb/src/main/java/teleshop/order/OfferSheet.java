package teleshop.order;

import java.util.Optional;
import teleshop.kernel.Money;
import teleshop.order.domain.OfferAnswer;
import teleshop.order.domain.OfferPolicy.Reason;

/**
 * What the agent may offer in a call now.
 *
 * @param offer empty if nothing is offered
 * @param why nothing is; empty if something is
 */
public record OfferSheet(Optional<Line> offer, Optional<Reason> why) {

    /**
     * One offer.
     *
     * @param answer empty until the agent says what the caller said
     */
    public record Line(
            String id,
            String sku,
            String name,
            Money price,
            long available,
            String sentence,
            Optional<OfferAnswer> answer) {}

    static OfferSheet none(Reason why) {
        return new OfferSheet(Optional.empty(), Optional.of(why));
    }
}
