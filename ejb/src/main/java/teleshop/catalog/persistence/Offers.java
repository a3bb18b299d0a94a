package teleshop.catalog.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import teleshop.catalog.domain.Offer;

/** What goes with which product. */
@ApplicationScoped
public class Offers {

    private static final String ALL = "select o from Offer o order by o.id";
    private static final String WITH = "select o from Offer o where o.sku = :sku order by o.id";

    @PersistenceContext private EntityManager entityManager;

    public Optional<Offer> find(String id) {
        return Optional.ofNullable(entityManager.find(Offer.class, id));
    }

    public List<Offer> all() {
        return entityManager.createQuery(ALL, Offer.class).getResultList();
    }

    /** Whatever goes or went with that product. */
    public List<Offer> with(String sku) {
        return entityManager
                .createQuery(WITH, Offer.class)
                .setParameter("sku", sku)
                .getResultList();
    }

    public void add(Offer offer) {
        entityManager.persist(offer);
    }
}
