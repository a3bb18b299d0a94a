package teleshop.courier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import teleshop.courier.domain.Courier;
import teleshop.courier.domain.CourierTerms;
import teleshop.courier.domain.Province;

/** All couriers. */
@ApplicationScoped
public class Couriers {

    private static final String TERMS =
            """
            select new teleshop.courier.domain.CourierTerms(c.code, c.name, c.codMaximum)
            from Courier c""";
    private static final String COD =
            TERMS + " join c.areas a where a.province = :province and a.cod order by c.code";
    private static final String PREPAID =
            TERMS + " join c.areas a where a.province = :province and a.prepaid order by c.code";

    @PersistenceContext private EntityManager entityManager;

    public Optional<Courier> find(String code) {
        return Optional.ofNullable(entityManager.find(Courier.class, code));
    }

    public void add(Courier courier) {
        entityManager.persist(courier);
    }

    public List<CourierTerms> all() {
        return entityManager
                .createQuery(TERMS + " order by c.code", CourierTerms.class)
                .getResultList();
    }

    public List<CourierTerms> collecting(Province province) {
        return serving(COD, province);
    }

    public List<CourierTerms> delivering(Province province) {
        return serving(PREPAID, province);
    }

    private List<CourierTerms> serving(String query, Province province) {
        return entityManager
                .createQuery(query, CourierTerms.class)
                .setParameter("province", province.name())
                .getResultList();
    }
}
