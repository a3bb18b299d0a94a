package teleshop.callback.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import teleshop.kernel.Rows;

/** Counts how our dials came out. */
@ApplicationScoped
public class DialFigures {

    /** Some dials: on their way, come out, and of these by what answered. */
    public record Counts(int ringing, int out, int humans, int machines, int dropped) {}

    private static final String SINCE =
            """
            select count(case when started_at >= :fresh then live_entry end), count(result),
                count(case when result = 'HUMAN' then 1 end),
                count(case when result = 'MACHINE' then 1 end),
                count(case when result = 'DROPPED' then 1 end)
            from callback_attempts where started_at >= :since
            """;

    @PersistenceContext private EntityManager entityManager;

    /**
     * @param fresh dials that began before are hardly answered any more
     */
    public Counts since(Instant since, Instant fresh) {
        var query = entityManager.createNativeQuery(SINCE, Object[].class);
        return Rows.of(query.setParameter("since", since).setParameter("fresh", fresh))
                .map(
                        row ->
                                new Counts(
                                        whole(row[0]),
                                        whole(row[1]),
                                        whole(row[2]),
                                        whole(row[3]),
                                        whole(row[4])))
                .findFirst()
                .orElseThrow();
    }

    private static int whole(Object column) {
        return Rows.whole(column).intValue();
    }
}
