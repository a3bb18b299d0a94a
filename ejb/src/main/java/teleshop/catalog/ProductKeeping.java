package teleshop.catalog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import teleshop.catalog.domain.Hotline;
import teleshop.catalog.domain.Product;
import teleshop.catalog.domain.ProductTerms;
import teleshop.catalog.persistence.HotlineBook;
import teleshop.catalog.persistence.Products;
import teleshop.kernel.AggregateId;
import teleshop.kernel.Roles;
import teleshop.trail.Trail;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.Fact;

/** Decides what is sold, at which price and under which number. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class ProductKeeping {

    private record Sku(String value) implements AggregateId {
        @Override
        public String aggregateType() {
            return "product";
        }
    }

    @Inject private Products products;
    @Inject private HotlineBook hotlines;
    @Inject private Trail trail;

    /** The same terms again change nothing. */
    public void keep(ProductTerms terms) {
        var known = products.find(terms.sku());
        var changes = differences(known.map(Product::terms).orElse(null), terms);
        if (changes.isEmpty()) {
            return;
        }
        known.orElseGet(() -> added(terms)).sellOn(terms);
        trail.append(Fact.of(new Sku(terms.sku()), "product").changing(changes));
    }

    public void announce(Hotline hotline) {
        hotlines.keep(hotline);
    }

    private Product added(ProductTerms terms) {
        var product = new Product(terms.sku());
        product.sellOn(terms);
        products.add(product);
        return product;
    }

    private static List<Change> differences(ProductTerms before, ProductTerms after) {
        var changes = new ArrayList<Change>();
        changes.add(Change.of("name", before == null ? null : before.name(), after.name()));
        changes.add(Change.of("price", before == null ? null : before.price(), after.price()));
        changes.add(Change.of("terms", before, after));
        return changes.stream().filter(Change::isReal).toList();
    }
}
