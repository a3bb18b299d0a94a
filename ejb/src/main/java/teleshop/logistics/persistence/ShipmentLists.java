package teleshop.logistics.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import teleshop.logistics.domain.ShipmentStatus;
import teleshop.logistics.domain.ShipmentSummary;
import teleshop.order.domain.OrderNumber;

/** Parcels as lists show them, the oldest first. */
@ApplicationScoped
public class ShipmentLists {

    private static final int MOST = 500;
    private static final String SUMMARY =
            """
            select new teleshop.logistics.domain.ShipmentSummary(
                s.waybill, s.orderNumber, s.courier, s.warehouse, s.wave, s.province, s.codDue,
                s.status, s.statusAt, s.promisedOn, s.noticeCopies)
            from Shipment s""";
    private static final String BY_STATUS =
            SUMMARY + " where s.status = :status order by s.statusAt, s.waybill";
    private static final String BY_ORDER =
            SUMMARY + " where s.orderNumber = :order order by s.allocatedAt, s.waybill";
    private static final String BY_WAVE = SUMMARY + " where s.wave = :wave order by s.waybill";
    private static final String LATE =
            SUMMARY
                    + " where s.promisedOn < :today and s.status in :open"
                    + " order by s.promisedOn, s.waybill";
    private static final Set<ShipmentStatus> OPEN =
            Set.of(ShipmentStatus.ALLOCATED, ShipmentStatus.PACKED, ShipmentStatus.SHIPPED);

    @PersistenceContext private EntityManager entityManager;

    public List<ShipmentSummary> in(ShipmentStatus status) {
        return entityManager
                .createQuery(BY_STATUS, ShipmentSummary.class)
                .setParameter("status", status)
                .setMaxResults(MOST)
                .getResultList();
    }

    public List<ShipmentSummary> of(OrderNumber order) {
        return entityManager
                .createQuery(BY_ORDER, ShipmentSummary.class)
                .setParameter("order", order)
                .getResultList();
    }

    public List<ShipmentSummary> inWave(String wave) {
        return entityManager
                .createQuery(BY_WAVE, ShipmentSummary.class)
                .setParameter("wave", wave)
                .getResultList();
    }

    /** Promised for a day before {@code today} and not delivered. */
    public List<ShipmentSummary> late(LocalDate today) {
        return entityManager
                .createQuery(LATE, ShipmentSummary.class)
                .setParameter("today", today)
                .setParameter("open", OPEN)
                .setMaxResults(MOST)
                .getResultList();
    }
}
