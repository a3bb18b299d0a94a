package teleshop.callback.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.callback.domain.CallbackKey;
import teleshop.callback.domain.DoNotCall;

/** The do-not-call list, with what was lifted. */
@ApplicationScoped
public class DoNotCalls {

    private static final int LONGEST_LIST = 500;
    private static final String OPEN = "select d from DoNotCall d where d.openKey = :key";
    private static final String LIFTED =
            """
            select d from DoNotCall d
            where d.pattern = :pattern and d.brand = :brand
            and d.liftedAt is not null and (d.liftedAt > :since or d.since = :since)
            order by d.id
            """;
    private static final String PERHAPS =
            "select d from DoNotCall d where d.pattern = :number or d.pattern like '%*%'"
                    + " order by d.id";
    private static final String LIST =
            """
            select d from DoNotCall d where d.openKey is not null
            and (:number = '' or d.pattern = :number or d.pattern like '%*%') order by d.id desc
            """;

    @PersistenceContext private EntityManager entityManager;

    public Optional<DoNotCall> open(String pattern, String brand) {
        return entityManager
                .createQuery(OPEN, DoNotCall.class)
                .setParameter("key", DoNotCall.key(pattern, brand))
                .getResultStream()
                .findFirst();
    }

    /** What was lifted after it was said then. */
    public Optional<DoNotCall> lifted(String pattern, String brand, Instant since) {
        return entityManager
                .createQuery(LIFTED, DoNotCall.class)
                .setParameter("pattern", pattern)
                .setParameter("brand", brand)
                .setParameter("since", since)
                .getResultStream()
                .findFirst();
    }

    public Optional<DoNotCall> find(long id) {
        return Optional.ofNullable(entityManager.find(DoNotCall.class, id));
    }

    /** Those that cover it now, or did. */
    public List<DoNotCall> covering(CallbackKey key) {
        return entityManager
                .createQuery(PERHAPS, DoNotCall.class)
                .setParameter("number", key.number())
                .getResultStream()
                .filter(line -> line.covers(key))
                .toList();
    }

    /** The latest first, at most 500; those that may cover the number, if one is given. */
    public List<DoNotCall> list(String number) {
        return entityManager
                .createQuery(LIST, DoNotCall.class)
                .setParameter("number", number)
                .setMaxResults(LONGEST_LIST)
                .getResultList();
    }

    public void add(DoNotCall line) {
        entityManager.persist(line);
    }
}
