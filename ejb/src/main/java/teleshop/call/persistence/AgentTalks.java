package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import teleshop.kernel.Rows;

/** What the books know of the talks of each agent. */
@ApplicationScoped
public class AgentTalks {

    private static final String TAKEN =
            """
            select agent, count(*) from calls
            where answered_at >= :since and answered_at < :until and agent is not null
            group by agent
            """;

    @PersistenceContext private EntityManager entityManager;

    /** How many calls each agent took. */
    public Map<String, Integer> taken(Instant since, Instant until) {
        var query = entityManager.createNativeQuery(TAKEN, Object[].class);
        query.setParameter("since", since).setParameter("until", until);
        return Rows.of(query)
                .collect(
                        Collectors.toMap(
                                row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }
}
