package teleshop.insight.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import teleshop.kernel.Rows;

/** Counts calls and orders by the minute; minutes without any are left out. */
@ApplicationScoped
public class MinuteCounts {

    private static final String CALLS =
            """
            select m, count(*) from (select date_trunc('minute', offered_at) m
                from calls where offered_at >= :from) c group by m
            """;
    private static final String ANSWERED =
            """
            select m, count(*) from (select date_trunc('minute', answered_at) m
                from calls where answered_at >= :from) c group by m
            """;
    private static final String ORDERS =
            """
            select m, count(*) from (select date_trunc('minute', placed_at) m
                from orders where placed_at >= :from and status <> 'DRAFT') o group by m
            """;

    @PersistenceContext private EntityManager entityManager;

    public Map<Instant, Long> calls(Instant from) {
        return counted(CALLS, from);
    }

    public Map<Instant, Long> answered(Instant from) {
        return counted(ANSWERED, from);
    }

    public Map<Instant, Long> orders(Instant from) {
        return counted(ORDERS, from);
    }

    private Map<Instant, Long> counted(String sql, Instant from) {
        var query = entityManager.createNativeQuery(sql, Object[].class);
        return Rows.of(query.setParameter("from", from))
                .collect(Collectors.toMap(row -> Rows.instant(row[0]), row -> Rows.whole(row[1])));
    }
}
