package teleshop.payment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import teleshop.kernel.Money;
import teleshop.order.domain.OrderNumber;
import teleshop.payment.domain.Receipt;
import teleshop.payment.domain.ReceiptNumber;
import teleshop.payment.domain.ReceiptState;

/** All receipts. */
@ApplicationScoped
public class Receipts {

    @PersistenceContext private EntityManager entityManager;

    /** Written at once: the same reference twice at a time is turned away here. */
    public void add(Receipt receipt) {
        entityManager.persist(receipt);
        entityManager.flush();
    }

    public Optional<Receipt> find(String reference) {
        return entityManager
                .createQuery(
                        "select r from Receipt r where r.reference = :reference", Receipt.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    public Receipt get(ReceiptNumber number) {
        return Optional.ofNullable(entityManager.find(Receipt.class, number.value()))
                .orElseThrow(() -> new UnknownReceipt(number));
    }

    /** Those that count; nobody else touches them until the transaction ends. */
    public List<Receipt> lockedOf(OrderNumber order) {
        return entityManager
                .createQuery(
                        "select r from Receipt r where r.orderNumber = :order"
                                + " and r.state = :booked order by r.number",
                        Receipt.class)
                .setParameter("order", order)
                .setParameter("booked", ReceiptState.BOOKED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public static Money sum(List<Receipt> receipts) {
        return Money.total(receipts.stream().map(Receipt::amount).toList());
    }

    /** Newest first. */
    public List<Receipt> latest(int most) {
        return entityManager
                .createQuery(
                        "select r from Receipt r order by r.bookedAt desc, r.number desc",
                        Receipt.class)
                .setMaxResults(most)
                .getResultList();
    }
}
