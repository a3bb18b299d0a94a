package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import teleshop.call.domain.CallerTies;
import teleshop.call.domain.Disposition;
import teleshop.kernel.Rows;

/** What earlier calls tell of somebody who calls again. */
@ApplicationScoped
public class PastCalls {

    private static final String LAST_AGENT =
            """
            select agent, answered_at from calls
            where caller_number = :number and answered_at > :since and agent is not null
            order by answered_at desc
            """;
    private static final String FIRST_SPOT =
            """
            select spot, offered_at from calls
            where caller_number = :number and offered_at >= :since and spot is not null
            order by offered_at
            """;
    private static final String ORDERED =
            """
            select count(c) from Call c
            where c.callerNumber = :number and c.disposition = :ordered
            """;

    @PersistenceContext private EntityManager entityManager;

    /** Who talked to them last since then; empty if nobody did. */
    public Optional<CallerTies> ties(String number, Instant since) {
        var query = entityManager.createNativeQuery(LAST_AGENT, Object[].class);
        query.setParameter("number", number).setParameter("since", since).setMaxResults(1);
        return Rows.of(query)
                .map(row -> new CallerTies((String) row[0], Rows.instant(row[1]), ""))
                .findFirst();
    }

    /** The spot that made them call first since then. */
    public Optional<String> firstSpot(String number, Instant since) {
        var query = entityManager.createNativeQuery(FIRST_SPOT, Object[].class);
        query.setParameter("number", number).setParameter("since", since).setMaxResults(1);
        return Rows.of(query).map(row -> (String) row[0]).findFirst();
    }

    public boolean hasOrdered(String number) {
        return entityManager
                        .createQuery(ORDERED, Long.class)
                        .setParameter("number", number)
                        .setParameter("ordered", Disposition.ORDER)
                        .getSingleResult()
                > 0;
    }
}
