package teleshop.order.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.order.domain.Order;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.OrderQuestion;
import teleshop.order.domain.OrderSummary;
import teleshop.order.domain.UnknownOrder;

/** All orders. */
@ApplicationScoped
public class Orders {

    private static final int LONGEST_LIST = 500;
    private static final String BY_NUMBER = "select o from Order o where o.number = :number";
    private static final String LIST =
            """
            select new teleshop.order.domain.OrderSummary(o.number, o.status, o.placedAt,
                o.source.agent, o.goods.delivery.recipient, o.goods.delivery.city, o.payment.method,
                o.goods.amounts.total, o.review.score)
            from Order o
            where o.placedAt >= :from and o.placedAt < :to
                and (:status is null or o.status = :status)
                and (:agent is null or o.source.agent = :agent)
            order by o.placedAt desc, o.id desc
            """;
    private static final String OF_CUSTOMER =
            """
            select new teleshop.order.domain.OrderSummary(o.number, o.status, o.placedAt,
                o.source.agent, o.goods.delivery.recipient, o.goods.delivery.city, o.payment.method,
                o.goods.amounts.total, o.review.score)
            from Order o where o.customerId = :customer order by o.placedAt desc, o.id desc
            """;
    private static final int SCREENFUL = 20;
    private static final String AWAKE =
            "select o.number from Order o where o.wakeAt <= :now order by o.wakeAt";

    @PersistenceContext private EntityManager entityManager;
    @Inject private OrdersAtHand atHand;

    public void add(Order order) {
        entityManager.persist(order);
        atHand.put(order);
    }

    public Optional<Order> find(OrderNumber number) {
        return atHand.find(number).or(() -> kept(number));
    }

    private Optional<Order> kept(OrderNumber number) {
        var kept = query(number);
        kept.ifPresent(atHand::put);
        return kept;
    }

    private Optional<Order> query(OrderNumber number) {
        return entityManager
                .createQuery(BY_NUMBER, Order.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public Order get(OrderNumber number) {
        return find(number).orElseThrow(() -> new UnknownOrder(number));
    }

    /** The latest first. */
    public List<OrderSummary> list(OrderQuestion question) {
        return entityManager
                .createQuery(LIST, OrderSummary.class)
                .setParameter("status", question.status())
                .setParameter("agent", question.agent())
                .setParameter("from", question.from())
                .setParameter("to", question.to())
                .setMaxResults(LONGEST_LIST)
                .getResultList();
    }

    /** The latest first. */
    public List<OrderSummary> latest(Long customer) {
        return entityManager
                .createQuery(OF_CUSTOMER, OrderSummary.class)
                .setParameter("customer", customer)
                .setMaxResults(SCREENFUL)
                .getResultList();
    }

    /** Those whose time has come. */
    public List<OrderNumber> awake(Instant now) {
        return entityManager
                .createQuery(AWAKE, OrderNumber.class)
                .setParameter("now", now)
                .setMaxResults(LONGEST_LIST)
                .getResultList();
    }
}
