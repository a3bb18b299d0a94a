package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import teleshop.call.domain.CallerPast;
import teleshop.call.domain.CallerTies;
import teleshop.call.domain.Disposition;
import teleshop.kernel.Rows;

/** What earlier calls tell of somebody who calls again. */
@ApplicationScoped
public class PastCalls {

    private static final String PAST =
            """
            select
                (select agent from calls
                where caller_number = :number and answered_at > :talkedSince and agent is not null
                order by answered_at desc fetch first 1 rows only),
                (select max(answered_at) from calls
                where caller_number = :number and answered_at > :talkedSince
                and agent is not null),
                (select spot from calls
                where caller_number = :number and offered_at >= :calledSince
                and spot is not null
                order by offered_at fetch first 1 rows only),
                (select count(*) from calls
                where caller_number = :number and disposition = :ordered)
            """;

    /** From when on a talk, and a spot that made them call, count. */
    public record Since(Instant talk, Instant spot) {}

    @PersistenceContext private EntityManager entityManager;

    /** In one question, for a caller waits for the answer. */
    public CallerPast of(String number, Since since) {
        var query = entityManager.createNativeQuery(PAST, Object[].class);
        query.setParameter("number", number)
                .setParameter("talkedSince", since.talk())
                .setParameter("calledSince", since.spot())
                .setParameter("ordered", Disposition.ORDER.name());
        return past((Object[]) query.getSingleResult());
    }

    private static CallerPast past(Object[] row) {
        var ties =
                row[0] == null
                        ? CallerTies.NONE
                        : new CallerTies((String) row[0], Rows.instant(row[1]), "");
        return new CallerPast(ties, Optional.ofNullable((String) row[2]), Rows.whole(row[3]) > 0);
    }
}
