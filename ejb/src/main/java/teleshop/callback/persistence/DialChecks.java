package teleshop.callback.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import teleshop.callback.domain.DialCheck;
import teleshop.callback.domain.GateAnswer;
import teleshop.kernel.Rows;

/** What the gate answered to those who wanted to dial. */
@ApplicationScoped
public class DialChecks {

    private static final int LONGEST_LIST = 20;
    private static final String ADD =
            """
            insert into dial_checks (entry_id, checked_at, may_dial, reason, asked_by)
            values (:entry, :at, :may, :reason, :by)
            """;
    private static final String OF =
            """
            select checked_at, may_dial, reason, asked_by from dial_checks
            where entry_id = :entry order by id desc
            """;

    @PersistenceContext private EntityManager entityManager;

    public void add(long entry, Instant at, GateAnswer answer, String by) {
        entityManager
                .createNativeQuery(ADD)
                .setParameter("entry", entry)
                .setParameter("at", at)
                .setParameter("may", answer.mayDial())
                .setParameter("reason", answer.reason().map(Enum::name).orElse(""))
                .setParameter("by", by)
                .executeUpdate();
    }

    /** The same answer as the last time is not written down again. */
    public void addIfNews(long entry, Instant at, GateAnswer answer, String by) {
        var reason = answer.reason().map(Enum::name).orElse("");
        boolean known = of(entry).stream().limit(1).anyMatch(c -> c.reason().equals(reason));
        if (!known) {
            add(entry, at, answer, by);
        }
    }

    /** The latest first. */
    public List<DialCheck> of(long entry) {
        var query = entityManager.createNativeQuery(OF, Object[].class);
        query.setParameter("entry", entry).setMaxResults(LONGEST_LIST);
        return Rows.of(query)
                .map(
                        row ->
                                new DialCheck(
                                        Rows.instant(row[0]),
                                        (Boolean) row[1],
                                        (String) row[2],
                                        (String) row[3]))
                .toList();
    }
}
