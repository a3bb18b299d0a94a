package teleshop.logistics.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import teleshop.logistics.domain.Wave;

/** All waves. */
@ApplicationScoped
public class Waves {

    private static final String OPEN =
            """
            select w from Wave w
            where w.warehouse = :warehouse and w.courier = :courier and w.waveDay = :day""";

    private static final String TURN = "update wave_desk set turn = turn + 1 where id = 1";

    @PersistenceContext private EntityManager entityManager;

    /** Waves are opened one after the other: each sees those before it. */
    public void takeTurn() {
        entityManager.createNativeQuery(TURN).executeUpdate();
    }

    public void add(Wave wave) {
        entityManager.persist(wave);
        entityManager.flush();
    }

    /** What the warehouse picks for the courier that day; empty if nothing yet. */
    public Optional<Wave> find(String warehouse, String courier, LocalDate day) {
        return entityManager
                .createQuery(OPEN, Wave.class)
                .setParameter("warehouse", warehouse)
                .setParameter("courier", courier)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }
}
