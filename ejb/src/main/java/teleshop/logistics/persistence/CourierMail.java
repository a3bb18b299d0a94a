package teleshop.logistics.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import teleshop.logistics.domain.CourierNews;
import teleshop.logistics.domain.NewsEffect;
import teleshop.logistics.domain.Waybill;

/** Everything that couriers told us. */
@ApplicationScoped
public class CourierMail {

    private static final String ONE =
            "select n from CourierNews n where n.courier = :courier and n.eventId = :eventId";
    private static final String WAITING =
            """
            select n from CourierNews n
            where n.courier = :courier and n.waybill = :waybill and n.effect = :waiting
            order by n.occurredAt, n.id""";
    private static final String OF =
            "select n from CourierNews n where n.waybill = :waybill order by n.occurredAt, n.id";

    @PersistenceContext private EntityManager entityManager;

    public void add(CourierNews news) {
        entityManager.persist(news);
    }

    public Optional<CourierNews> find(String courier, String eventId) {
        return entityManager
                .createQuery(ONE, CourierNews.class)
                .setParameter("courier", courier)
                .setParameter("eventId", eventId)
                .getResultStream()
                .findFirst();
    }

    /** What came before the parcel did, in the order in which it happened. */
    public List<CourierNews> waiting(String courier, Waybill waybill) {
        return entityManager
                .createQuery(WAITING, CourierNews.class)
                .setParameter("courier", courier)
                .setParameter("waybill", waybill.value())
                .setParameter("waiting", NewsEffect.WAITING)
                .getResultList();
    }

    public List<CourierNews> of(Waybill waybill) {
        return entityManager
                .createQuery(OF, CourierNews.class)
                .setParameter("waybill", waybill.value())
                .getResultList();
    }
}
