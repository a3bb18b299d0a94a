package teleshop.settlement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import teleshop.settlement.domain.Settlement;
import teleshop.settlement.domain.Settlement.Period;
import teleshop.settlement.domain.SettlementId;
import teleshop.settlement.domain.SettlementStatus;

/** All statements to suppliers. */
@ApplicationScoped
public class Settlements {

    private static final String LOCK_SUPPLIER =
            "select supplier, 0 from supplier_openings where supplier = :supplier for update";

    @PersistenceContext private EntityManager entityManager;

    public void add(Settlement settlement) {
        entityManager.persist(settlement);
        entityManager.flush();
    }

    /** The one of that very period that was not cancelled. */
    public Optional<Settlement> live(Period period) {
        return entityManager
                .createQuery(
                        "select s from Settlement s where s.supplier = :supplier"
                                + " and s.periodFrom = :from and s.periodTo = :to"
                                + " and s.status <> :cancelled order by s.id",
                        Settlement.class)
                .setParameter("supplier", period.supplier())
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("cancelled", SettlementStatus.CANCELLED)
                .getResultStream()
                .findFirst();
    }

    public Settlement get(SettlementId id) {
        return Optional.ofNullable(entityManager.find(Settlement.class, id.number()))
                .orElseThrow(() -> new UnknownSettlement(id));
    }

    public Settlement locked(SettlementId id) {
        var lock = LockModeType.PESSIMISTIC_WRITE;
        return Optional.ofNullable(entityManager.find(Settlement.class, id.number(), lock))
                .orElseThrow(() -> new UnknownSettlement(id));
    }

    /** Nobody else settles with the supplier until the transaction ends. */
    public void lockSupplier(String supplier) {
        entityManager
                .createNativeQuery(LOCK_SUPPLIER, Object[].class)
                .setParameter("supplier", supplier)
                .getResultList();
    }

    /** Asked for and not reckoned yet, oldest first. */
    public List<SettlementId> requested() {
        return entityManager
                .createQuery(
                        "select s.id from Settlement s where s.status = :status order by s.id",
                        Long.class)
                .setParameter("status", SettlementStatus.REQUESTED)
                .getResultStream()
                .map(SettlementId::new)
                .toList();
    }

    /** Newest first. */
    public List<Settlement> latest(int most) {
        return entityManager
                .createQuery("select s from Settlement s order by s.id desc", Settlement.class)
                .setMaxResults(most)
                .getResultList();
    }
}
