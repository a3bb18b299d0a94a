package teleshop.logistics.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import teleshop.logistics.domain.DispatchException;
import teleshop.logistics.domain.ExceptionSummary;
import teleshop.order.domain.OrderNumber;

/** Approved orders that wait for a person's hand. */
@ApplicationScoped
public class DispatchExceptions {

    private static final String ALL =
            """
            select new teleshop.logistics.domain.ExceptionSummary(
                e.orderNumber, e.hold, e.reason, e.since)
            from DispatchException e order by e.since, e.orderNumber""";

    @PersistenceContext private EntityManager entityManager;

    /** In place of what was noted for the order before. */
    public void note(DispatchException exception) {
        entityManager.merge(exception);
    }

    public void strike(OrderNumber order) {
        var noted = entityManager.find(DispatchException.class, order.value());
        if (noted != null) {
            entityManager.remove(noted);
        }
    }

    public List<ExceptionSummary> all() {
        return entityManager.createQuery(ALL, ExceptionSummary.class).getResultList();
    }
}
