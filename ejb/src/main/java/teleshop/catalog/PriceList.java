package teleshop.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import teleshop.catalog.domain.Product;
import teleshop.catalog.domain.ProductTerms;
import teleshop.catalog.persistence.Products;

/** What the shop sells, and on which terms. */
@Stateless
@PermitAll
public class PriceList {

    @Inject private Products products;

    public List<ProductTerms> all() {
        return products.all().stream().map(Product::terms).toList();
    }

    public Optional<ProductTerms> find(String sku) {
        return products.find(sku).map(Product::terms);
    }

    public ProductTerms get(String sku) {
        return find(sku).orElseThrow(() -> new UnknownProduct(sku));
    }

    /** By SKU; those that do not exist are left out. */
    public Map<String, ProductTerms> of(Collection<String> skus) {
        return products.of(skus).stream()
                .map(Product::terms)
                .collect(Collectors.toMap(ProductTerms::sku, terms -> terms));
    }
}
