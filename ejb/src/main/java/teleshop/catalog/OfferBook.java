package teleshop.catalog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import teleshop.catalog.domain.Offer;
import teleshop.catalog.domain.OfferTerms;
import teleshop.catalog.persistence.Offers;
import teleshop.catalog.persistence.Products;
import teleshop.kernel.AggregateId;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;
import teleshop.trail.Trail;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.Fact;

/** What is offered along with which product, and who decides it. */
@Stateless
@RolesAllowed({Roles.LEAD, Roles.ADMIN, Roles.SYSTEM})
public class OfferBook {

    private record OfferId(String value) implements AggregateId {
        @Override
        public String aggregateType() {
            return "offer";
        }
    }

    @Inject private Offers offers;
    @Inject private Products products;
    @Inject private Trail trail;

    public List<OfferTerms> all() {
        return offers.all().stream().map(Offer::terms).toList();
    }

    /** What goes with the product at that time. */
    @RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.ADMIN})
    public List<OfferTerms> with(String sku, Instant at) {
        return offers.with(sku).stream().map(Offer::terms).filter(o -> o.isValid(at)).toList();
    }

    /**
     * @throws UnknownOffer if there is none
     */
    @RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.ADMIN})
    public OfferTerms get(String id) {
        return offers.find(id).map(Offer::terms).orElseThrow(() -> new UnknownOffer(id));
    }

    /**
     * The same again changes nothing.
     *
     * @throws InvalidField if one of the products is not sold here
     */
    public void keep(@NotNull @Valid OfferEntry entry) {
        var terms = entry.terms();
        mustBeKnown("sku", terms.sku());
        mustBeKnown("offered", terms.offered());
        var known = offers.find(terms.id());
        var change = Change.of("terms", known.map(Offer::terms).orElse(null), terms);
        if (change.isReal()) {
            known.orElseGet(() -> added(terms)).stand(terms);
            trail.append(Fact.of(new OfferId(terms.id()), "offer").changing(List.of(change)));
        }
    }

    private void mustBeKnown(String field, String sku) {
        if (products.find(sku).isEmpty()) {
            throw new InvalidField(field, "unknown-product", "no product " + sku);
        }
    }

    private Offer added(OfferTerms terms) {
        var offer = new Offer(terms.id());
        offer.stand(terms);
        offers.add(offer);
        return offer;
    }
}
