package teleshop.settlement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.kernel.Money;
import teleshop.kernel.Rows;
import teleshop.settlement.domain.CaseId;
import teleshop.settlement.domain.DiscrepancyCase;
import teleshop.settlement.domain.StatementId;

/** All discrepancy cases. */
@ApplicationScoped
public class Cases {

    /** Signed for long enough, money on it, and no statement speaks of it. */
    private static final String MISSING =
            """
            select s.waybill, s.order_number, s.cod_due
            from shipments s
            where s.courier = :courier and s.status = 'SIGNED' and s.cod_due > 0
                and s.signed_at < :before
                and not exists (select 1 from statement_rows r
                    where r.waybill = s.waybill and r.courier = s.courier)
                and not exists (select 1 from discrepancy_cases c
                    where c.waybill = s.waybill and c.courier = s.courier and c.code = 'D02')
            order by s.waybill
            """;

    /** A parcel that was signed for, and what the courier was to collect. */
    public record MissingParcel(String waybill, String order, Money due) {}

    @PersistenceContext private EntityManager entityManager;

    public void add(DiscrepancyCase found) {
        entityManager.persist(found);
    }

    public DiscrepancyCase locked(CaseId id) {
        var lock = LockModeType.PESSIMISTIC_WRITE;
        return Optional.ofNullable(entityManager.find(DiscrepancyCase.class, id.number(), lock))
                .orElseThrow(() -> new UnknownCase(id));
    }

    public List<DiscrepancyCase> of(StatementId statement) {
        return entityManager
                .createQuery(
                        "select c from DiscrepancyCase c where c.statementId = :statement"
                                + " order by c.lineNo, c.code, c.waybill",
                        DiscrepancyCase.class)
                .setParameter("statement", statement.number())
                .getResultList();
    }

    /** Oldest first. */
    public List<DiscrepancyCase> latest(int most) {
        return entityManager
                .createQuery(
                        "select c from DiscrepancyCase c order by c.openedAt, c.id",
                        DiscrepancyCase.class)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * @param signedBefore a parcel signed later may still come in a statement
     */
    public List<MissingParcel> missing(String courier, Instant signedBefore) {
        var query = entityManager.createNativeQuery(MISSING, Object[].class);
        query.setParameter("courier", courier).setParameter("before", signedBefore);
        return Rows.of(query)
                .map(row -> new MissingParcel((String) row[0], (String) row[1], Rows.money(row[2])))
                .toList();
    }
}
