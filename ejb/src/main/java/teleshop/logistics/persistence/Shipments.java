package teleshop.logistics.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import teleshop.logistics.domain.Shipment;
import teleshop.logistics.domain.ShipmentStatus;
import teleshop.logistics.domain.Waybill;
import teleshop.order.domain.OrderNumber;

/** All parcels. */
@ApplicationScoped
public class Shipments {

    private static final String OF_ORDER =
            """
            select s from Shipment s
            where s.orderNumber = :order and s.status <> :voided order by s.waybill""";

    @PersistenceContext private EntityManager entityManager;

    public void add(Shipment shipment) {
        entityManager.persist(shipment);
    }

    public Optional<Shipment> find(Waybill waybill) {
        return Optional.ofNullable(entityManager.find(Shipment.class, waybill.value()));
    }

    /** Held against everybody else until the transaction ends: deed and news meet one by one. */
    public Optional<Shipment> hold(Waybill waybill) {
        var lock = LockModeType.PESSIMISTIC_WRITE;
        return Optional.ofNullable(entityManager.find(Shipment.class, waybill.value(), lock));
    }

    /** Those that were not voided, held until the transaction ends. */
    public List<Shipment> of(OrderNumber order) {
        return entityManager
                .createQuery(OF_ORDER, Shipment.class)
                .setParameter("order", order)
                .setParameter("voided", ShipmentStatus.VOIDED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
