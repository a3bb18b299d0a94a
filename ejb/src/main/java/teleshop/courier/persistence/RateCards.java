package teleshop.courier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import teleshop.courier.domain.Contract;
import teleshop.courier.domain.RateCard;

/** Every version of every courier's contract. */
@ApplicationScoped
public class RateCards {

    /** The later version wins, and of two from the same day the one made later. */
    private static final String ON =
            """
            select r from RateCard r where r.courier = :courier and r.validFrom <= :day
            order by r.validFrom desc, r.id desc""";

    @PersistenceContext private EntityManager entityManager;

    public void add(RateCard card) {
        entityManager.persist(card);
    }

    public Optional<Contract> on(String courier, LocalDate day) {
        return entityManager
                .createQuery(ON, RateCard.class)
                .setParameter("courier", courier)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(RateCard::contract);
    }
}
