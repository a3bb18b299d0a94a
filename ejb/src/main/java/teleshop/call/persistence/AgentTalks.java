package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import teleshop.call.domain.Conversions.Talks;
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

    private static final String BY_PRODUCT =
            """
            select c.agent, h.sku, count(*), count(case when c.disposition = 'ORDER' then 1 end)
            from calls c join hotlines h on h.dialled_number = c.dialled_number
            where c.answered_at >= :since and c.answered_at < :until
                and c.direction = 'IN' and c.ended_at is not null and c.agent is not null
            group by c.agent, h.sku
            """;

    @PersistenceContext private EntityManager entityManager;

    /** With callers who dialled the hotline of a product, by agent and product. */
    public List<Talks> byProduct(Instant since, Instant until) {
        var query = entityManager.createNativeQuery(BY_PRODUCT, Object[].class);
        query.setParameter("since", since).setParameter("until", until);
        return Rows.of(query)
                .map(
                        row ->
                                new Talks(
                                        (String) row[0],
                                        (String) row[1],
                                        Rows.whole(row[2]),
                                        Rows.whole(row[3])))
                .toList();
    }

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
