package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import teleshop.call.domain.CallbackEntry;

/** The callback list. */
@ApplicationScoped
public class CallbackEntries {

    private static final String OPEN = "select e from CallbackEntry e where e.openNumber = :number";
    private static final String OF_NUMBER =
            "select e from CallbackEntry e where e.number = :number order by e.id desc";

    @PersistenceContext private EntityManager entityManager;

    public Optional<CallbackEntry> open(String number) {
        return entityManager
                .createQuery(OPEN, CallbackEntry.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The latest first. */
    public List<CallbackEntry> of(String number) {
        return entityManager
                .createQuery(OF_NUMBER, CallbackEntry.class)
                .setParameter("number", number)
                .getResultList();
    }

    public void add(CallbackEntry entry) {
        entityManager.persist(entry);
    }
}
