package teleshop.insight.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import teleshop.insight.domain.DayOfCalls;
import teleshop.kernel.Rows;

/** Counts what has happened since a midnight. */
@ApplicationScoped
public class Today {

    private static final String CALLS =
            """
            select count(case when answered_at is not null or result in ('ABANDONED',
                    'SHORT_ABANDON', 'CALLBACK_TAKEN', 'OVERFLOWED') then 1 end),
                count(answered_at),
                count(case when result in ('ABANDONED', 'SHORT_ABANDON') then 1 end),
                count(case when result = 'SHORT_ABANDON' then 1 end),
                count(case when answered_at is not null and wait_seconds <= :inTime then 1 end)
            from calls where offered_at >= :midnight
            """;
    private static final String ORDERS =
            "select count(*), 0 from orders where placed_at >= :midnight and status <> 'DRAFT'";

    @PersistenceContext private EntityManager entityManager;

    public DayOfCalls calls(Instant midnight, long inTimeSeconds) {
        var query =
                entityManager
                        .createNativeQuery(CALLS, Object[].class)
                        .setParameter("midnight", midnight)
                        .setParameter("inTime", inTimeSeconds);
        return Rows.of(query).map(Today::day).findFirst().orElseThrow();
    }

    public long orders(Instant midnight) {
        var query = entityManager.createNativeQuery(ORDERS, Object[].class);
        return Rows.of(query.setParameter("midnight", midnight))
                .mapToLong(row -> Rows.whole(row[0]))
                .sum();
    }

    private static DayOfCalls day(Object[] row) {
        return new DayOfCalls(
                Rows.whole(row[0]),
                Rows.whole(row[1]),
                Rows.whole(row[2]),
                Rows.whole(row[3]),
                Rows.whole(row[4]));
    }
}
