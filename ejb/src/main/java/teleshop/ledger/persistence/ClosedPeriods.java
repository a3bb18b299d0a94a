package teleshop.ledger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** The months whose books are closed. */
@ApplicationScoped
public class ClosedPeriods {

    private static final String COUNT =
            "select count(*) from closed_periods where period = :period";
    private static final String ADD =
            "insert into closed_periods (period, closed_at) values (:period, :at)";

    @PersistenceContext private EntityManager entityManager;

    public boolean has(LocalDate date) {
        return has(YearMonth.from(date));
    }

    /** Returns whether it was open before. */
    public boolean add(YearMonth month, Instant at) {
        if (has(month)) {
            return false;
        }
        var query = entityManager.createNativeQuery(ADD).setParameter("at", at);
        return query.setParameter("period", month.toString()).executeUpdate() == 1;
    }

    private boolean has(YearMonth month) {
        var query = entityManager.createNativeQuery(COUNT, Long.class);
        return (Long) query.setParameter("period", month.toString()).getSingleResult() > 0;
    }
}
