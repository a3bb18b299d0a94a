package teleshop.settlement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import teleshop.kernel.Rows;

/** When each nightly job is due next. */
@ApplicationScoped
public class DueJobRows {

    private static final String ALL = "select job, due_at, hour_of_day from due_jobs order by job";
    private static final String SET =
            "update due_jobs set due_at = :next where job = :job and coalesce(due_at, :now) <= :now";

    /**
     * One of them.
     *
     * @param dueAt null if it was never looked at
     */
    public record DueJob(String job, Instant dueAt, int hour) {

        /** The next time that its hour comes. */
        public Instant after(Instant now, ZoneId zone) {
            var today = now.atZone(zone).toLocalDate().atTime(hour, 0).atZone(zone);
            return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
        }
    }

    @PersistenceContext private EntityManager entityManager;

    public List<DueJob> all() {
        return Rows.of(entityManager.createNativeQuery(ALL, Object[].class))
                .map(
                        row ->
                                new DueJob(
                                        (String) row[0],
                                        Rows.instant(row[1]),
                                        ((Number) row[2]).intValue()))
                .toList();
    }

    /**
     * Sets when it is due next, if it is due now; the first look only sets the time.
     *
     * @return whether to start it now
     */
    public boolean take(DueJob job, Instant now, Instant next) {
        int set =
                entityManager
                        .createNativeQuery(SET)
                        .setParameter("job", job.job())
                        .setParameter("now", now)
                        .setParameter("next", next)
                        .executeUpdate();
        return set == 1 && job.dueAt() != null;
    }
}
