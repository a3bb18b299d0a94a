package teleshop.payment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import teleshop.kernel.Money;
import teleshop.order.domain.OrderNumber;
import teleshop.payment.domain.Refund;
import teleshop.payment.domain.RefundNumber;
import teleshop.payment.domain.RefundState;

/** All refunds. */
@ApplicationScoped
public class Refunds {

    @PersistenceContext private EntityManager entityManager;

    public void add(Refund refund) {
        entityManager.persist(refund);
    }

    public Refund locked(RefundNumber number) {
        var lock = LockModeType.PESSIMISTIC_WRITE;
        return Optional.ofNullable(entityManager.find(Refund.class, number.value(), lock))
                .orElseThrow(() -> new UnknownRefund(number));
    }

    public Money sum(OrderNumber order, List<RefundState> states) {
        return Money.total(
                entityManager
                        .createQuery(
                                "select r from Refund r where r.orderNumber = :order"
                                        + " and r.state in :states",
                                Refund.class)
                        .setParameter("order", order)
                        .setParameter("states", states)
                        .getResultStream()
                        .map(Refund::amount)
                        .toList());
    }

    /** Newest first. */
    public List<Refund> latest(int most) {
        return entityManager
                .createQuery(
                        "select r from Refund r order by r.requestedAt desc, r.number desc",
                        Refund.class)
                .setMaxResults(most)
                .getResultList();
    }
}
