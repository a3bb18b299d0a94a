package teleshop.catalog.domain;

import java.time.Instant;
import java.util.Optional;
import teleshop.kernel.InvalidField;

/**
 * What else is offered to who asks for a product.
 *
 * @param sku the product in hand
 * @param offered the product that goes with it
 * @param sentence what the agent says
 * @param until empty if it ends on no day yet
 */
public record OfferTerms(
        String id,
        String sku,
        String offered,
        String sentence,
        Instant from,
        Optional<Instant> until) {

    public OfferTerms {
        if (sku.equals(offered)) {
            throw new InvalidField("offered", "offer-of-itself", sku + " offered with itself");
        }
        if (until.filter(end -> !from.isBefore(end)).isPresent()) {
            throw new InvalidField("validTo", "empty-span", "ends before it begins");
        }
    }

    public boolean isValid(Instant at) {
        return !at.isBefore(from) && until.filter(end -> !at.isBefore(end)).isEmpty();
    }
}
