package teleshop.order.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import teleshop.order.domain.OrderDraft;

/** The drafts of the agents. */
@ApplicationScoped
public class OrderDrafts {

    private static final String OF_AGENT =
            "select d from OrderDraft d where d.agent = :agent order by d.keptAt desc, d.draftKey";
    private static final String LAPSED =
            "delete from OrderDraft d where d.agent = :agent and d.keptAt < :before";

    @PersistenceContext private EntityManager entityManager;

    /** The latest first. */
    public List<OrderDraft> of(String agent) {
        return entityManager
                .createQuery(OF_AGENT, OrderDraft.class)
                .setParameter("agent", agent)
                .getResultList();
    }

    /** Whole from the first: what is persisted half is inserted half. */
    public void put(OrderDraft draft) {
        entityManager.persist(draft);
    }

    public void remove(OrderDraft draft) {
        entityManager.remove(draft);
    }

    public void forget(String agent, Instant before) {
        entityManager
                .createQuery(LAPSED)
                .setParameter("agent", agent)
                .setParameter("before", before)
                .executeUpdate();
    }
}
