package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import teleshop.call.domain.HotKey;

/** The keys that agents chose. */
@ApplicationScoped
public class HotKeyRows {

    private static final String OF_AGENT = "select k from HotKey k where k.agent = :agent";
    private static final String DROP = "delete from HotKey k where k.agent = :agent";

    @PersistenceContext private EntityManager entityManager;

    public List<HotKey> of(String agent) {
        return entityManager
                .createQuery(OF_AGENT, HotKey.class)
                .setParameter("agent", agent)
                .getResultList();
    }

    /** These in place of all before. */
    public void replace(String agent, List<HotKey> keys) {
        entityManager.createQuery(DROP).setParameter("agent", agent).executeUpdate();
        keys.forEach(entityManager::persist);
    }
}
