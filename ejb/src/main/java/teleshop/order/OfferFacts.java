package teleshop.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import teleshop.call.domain.CallCard;
import teleshop.call.domain.HotlineProduct;
import teleshop.catalog.OfferBook;
import teleshop.catalog.PriceList;
import teleshop.catalog.domain.OfferTerms;
import teleshop.order.domain.OfferPolicy.Candidate;
import teleshop.order.domain.OfferResult;
import teleshop.order.persistence.OfferResults;
import teleshop.stock.Availability;

/** Gathers what there is to offer along with the product that a caller asks for. */
@ApplicationScoped
class OfferFacts {

    private record Caller(Set<String> refused, Set<String> bought, Map<String, Integer> accepted) {}

    @Inject private OfferBook book;
    @Inject private OfferResults results;
    @Inject private OfferRules rules;
    @Inject private PriceList prices;
    @Inject private Availability availability;

    /**
     * @param told what was offered in this call before
     */
    List<Candidate> candidates(CallCard card, List<OfferResult> told, Instant now) {
        var offers =
                card.caller()
                        .product()
                        .map(HotlineProduct::sku)
                        .map(sku -> book.with(sku, now))
                        .orElse(List.of());
        return offers.isEmpty() ? List.of() : candidates(offers, caller(card, told, now));
    }

    private Caller caller(CallCard card, List<OfferResult> told, Instant now) {
        var refused = results.refused(card, now.minus(rules.refused()));
        told.forEach(result -> refused.add(result.offer()));
        return new Caller(
                refused, results.bought(card, now.minus(rules.bought())), results.accepted());
    }

    private List<Candidate> candidates(List<OfferTerms> offers, Caller caller) {
        return offers.stream().map(offer -> candidate(offer, caller)).toList();
    }

    private Candidate candidate(OfferTerms offer, Caller caller) {
        var terms = prices.get(offer.offered());
        var goods = availability.of(offer.offered());
        return new Candidate(
                offer.id(),
                goods.sold() ? goods.available() : 0,
                terms.price().minus(terms.cost()),
                caller.refused().contains(offer.id()),
                caller.bought().contains(offer.offered()),
                caller.accepted().getOrDefault(offer.id(), OfferResults.share(0, 0)));
    }
}
