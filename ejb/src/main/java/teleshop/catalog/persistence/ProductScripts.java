package teleshop.catalog.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import teleshop.catalog.domain.ProductScript;

/** The scripts of the products. */
@ApplicationScoped
public class ProductScripts {

    @PersistenceContext private EntityManager entityManager;

    public Optional<ProductScript> find(String sku) {
        return Optional.ofNullable(entityManager.find(ProductScript.class, sku));
    }

    public void add(ProductScript script) {
        entityManager.persist(script);
    }
}
