package teleshop.callback.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.callback.domain.CallbackAttempt;

/** The dials for entries, before and after they are made. */
@ApplicationScoped
public class CallbackAttempts {

    private static final String OF =
            "select a from CallbackAttempt a where a.entryId = :entry order by a.startedAt desc";
    private static final String STALE =
            "select a.id from CallbackAttempt a where a.liveEntry is not null"
                    + " and a.startedAt < :before order by a.startedAt";

    @PersistenceContext private EntityManager entityManager;

    public void add(CallbackAttempt attempt) {
        entityManager.persist(attempt);
        entityManager.flush();
    }

    public Optional<CallbackAttempt> find(String id) {
        return Optional.ofNullable(entityManager.find(CallbackAttempt.class, id));
    }

    /** The latest first. */
    public List<CallbackAttempt> of(long entry) {
        return entityManager
                .createQuery(OF, CallbackAttempt.class)
                .setParameter("entry", entry)
                .getResultList();
    }

    /** Those of which nothing was heard since then. */
    public List<String> stale(Instant before) {
        return entityManager
                .createQuery(STALE, String.class)
                .setParameter("before", before)
                .getResultList();
    }
}
