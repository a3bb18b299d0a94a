package teleshop.catalog.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import teleshop.catalog.domain.Product;

/** All products. */
@ApplicationScoped
public class Products {

    private static final String ALL = "select p from Product p order by p.sku";

    @PersistenceContext private EntityManager entityManager;

    public Optional<Product> find(String sku) {
        return Optional.ofNullable(entityManager.find(Product.class, sku));
    }

    public List<Product> all() {
        return entityManager.createQuery(ALL, Product.class).getResultList();
    }

    public List<Product> of(Collection<String> skus) {
        return skus.stream().distinct().map(this::find).flatMap(Optional::stream).toList();
    }

    public void add(Product product) {
        entityManager.persist(product);
    }
}
