package teleshop.insight.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import teleshop.insight.domain.StateSpan;
import teleshop.kernel.Rows;

/** What agents were at, from one change of state to the next. */
@ApplicationScoped
public class AgentStates {

    /** No stay at a desk is longer: what was before cannot reach into the span. */
    private static final Duration LONGEST_STAY = Duration.ofDays(2);

    private static final String SPANS =
            """
            select agent, state, direction, from_at, until_at
            from (select agent, state, direction, from_at,
                    lead(from_at) over (partition by agent order by from_at, id) until_at
                from agent_states where from_at >= :earliest and from_at < :to) s
            where state <> 'OFF' and (until_at is null or until_at > :from)
            order by agent, from_at
            """;

    @PersistenceContext private EntityManager entityManager;

    /**
     * @param now the end of what lasts still
     */
    public List<StateSpan> spans(Instant from, Instant to, Instant now) {
        var query =
                entityManager
                        .createNativeQuery(SPANS, Object[].class)
                        .setParameter("earliest", from.minus(LONGEST_STAY))
                        .setParameter("from", from)
                        .setParameter("to", to);
        return Rows.of(query).map(row -> span(row, to.isBefore(now) ? to : now)).toList();
    }

    private static StateSpan span(Object[] row, Instant open) {
        var until = Rows.instant(row[4]);
        return new StateSpan(
                (String) row[0],
                (String) row[1],
                "OUT".equals(row[2]),
                Rows.instant(row[3]),
                until == null ? open : until);
    }
}
