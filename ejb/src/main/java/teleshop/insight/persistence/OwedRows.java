package teleshop.insight.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import teleshop.call.domain.CallerNumber;
import teleshop.insight.domain.OwedCall;
import teleshop.kernel.Rows;

/** The open entries of the callback list. */
@ApplicationScoped
public class OwedRows {

    private static final String COUNT =
            """
            select count(*), sum(case when original_queued_at < :dueBy then 1 else 0 end)
            from callback_entries where open_number is not null
            """;
    private static final String OLDEST =
            """
            select id, number, cause, original_queued_at, attempts_in, attempts_out
            from callback_entries where open_number is not null order by original_queued_at, id
            """;

    @PersistenceContext private EntityManager entityManager;

    /** How many are open, and how many since before {@code dueBy}. */
    public long[] count(Instant dueBy) {
        var query = entityManager.createNativeQuery(COUNT, Object[].class);
        return Rows.of(query.setParameter("dueBy", dueBy))
                .map(
                        row ->
                                new long[] {
                                    Rows.whole(row[0]), row[1] == null ? 0 : Rows.whole(row[1])
                                })
                .findFirst()
                .orElseThrow();
    }

    public List<OwedCall> oldest(int most) {
        var query = entityManager.createNativeQuery(OLDEST, Object[].class);
        return Rows.of(query.setMaxResults(most)).map(OwedRows::owed).toList();
    }

    private static OwedCall owed(Object[] row) {
        return new OwedCall(
                Rows.whole(row[0]),
                new CallerNumber((String) row[1]),
                (String) row[2],
                Rows.instant(row[3]),
                Rows.whole(row[4]).intValue(),
                Rows.whole(row[5]).intValue());
    }
}
