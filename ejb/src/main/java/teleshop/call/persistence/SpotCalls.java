package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import teleshop.kernel.Rows;

/** How many calls the spots brought, and how long a call binds an agent. */
@ApplicationScoped
public class SpotCalls {

    private static final String OF_SPOTS =
            """
            select spot, count(*) from calls
            where spot is not null and offered_at >= :since and offered_at < :until
            group by spot
            """;
    private static final String HANDLING =
            """
            select sum(coalesce(talk_seconds, 0) + coalesce(hold_seconds, 0)
                + coalesce(acw_seconds, 0)), count(*)
            from calls where answered_at >= :since and answered_at < :until
            """;

    @PersistenceContext private EntityManager entityManager;

    public Map<String, Long> bySpot(Instant since, Instant until) {
        var query = entityManager.createNativeQuery(OF_SPOTS, Object[].class);
        query.setParameter("since", since).setParameter("until", until);
        return Rows.of(query)
                .collect(Collectors.toMap(row -> (String) row[0], row -> Rows.whole(row[1])));
    }

    /** The mean in seconds; {@code usual} if nobody was answered. */
    public long handlingSeconds(Instant since, Instant until, long usual) {
        var query = entityManager.createNativeQuery(HANDLING, Object[].class);
        query.setParameter("since", since).setParameter("until", until);
        return Rows.of(query)
                .filter(row -> Rows.whole(row[1]) > 0)
                .map(row -> Math.max(1, Rows.whole(row[0]) / Rows.whole(row[1])))
                .findFirst()
                .orElse(usual);
    }
}
