package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import teleshop.call.domain.CallEvent.TierChanged;
import teleshop.call.domain.TierStep;
import teleshop.kernel.Rows;

/** How the queues went from one tier of overflow to another. */
@ApplicationScoped
public class TierChanges {

    private static final int BASIS_POINTS = 100;
    private static final String ADD =
            """
            insert into tier_changes (queue, from_tier, to_tier, cause, changed_at, waiting,
                agents, free_agents, expected_wait_seconds, service_level_percent, seconds_to_spot)
            values (:queue, :before, :after, :cause, :at, :waiting, :agents, :free, :wait,
                cast(:level as integer), cast(:spot as bigint))
            """;
    private static final String WITHIN =
            """
            select queue, from_tier, to_tier, cause, changed_at, waiting, agents, free_agents,
                expected_wait_seconds, service_level_percent, seconds_to_spot
            from tier_changes where changed_at >= :from and changed_at < :to
            order by changed_at, id
            """;

    @PersistenceContext private EntityManager entityManager;

    public void add(TierChanged change) {
        var figures = change.after().figures();
        var level = figures.serviceLevel();
        var spot = figures.nextSpot().map(next -> Duration.between(change.at(), next).toSeconds());
        entityManager
                .createNativeQuery(ADD)
                .setParameter("queue", change.queue())
                .setParameter("before", change.before())
                .setParameter("after", change.after().level())
                .setParameter("cause", change.after().cause().name())
                .setParameter("at", change.at())
                .setParameter("waiting", figures.waiting())
                .setParameter("agents", figures.agentsOnQueue())
                .setParameter("free", figures.freeAgents())
                .setParameter("wait", figures.expectedWait().toSeconds())
                .setParameter("level", level.isEmpty() ? null : level.getAsInt() / BASIS_POINTS)
                .setParameter("spot", spot.orElse(null))
                .executeUpdate();
    }

    /** Those in {@code [from, to)}, the earliest first. */
    public List<TierStep> within(Instant from, Instant to) {
        var query = entityManager.createNativeQuery(WITHIN, Object[].class);
        query.setParameter("from", from).setParameter("to", to);
        return Rows.of(query).map(TierChanges::step).toList();
    }

    private static TierStep step(Object[] row) {
        return new TierStep(
                (String) row[0],
                Rows.whole(row[1]),
                Rows.whole(row[2]),
                (String) row[3],
                Rows.instant(row[4]),
                Rows.whole(row[5]),
                Rows.whole(row[6]),
                Rows.whole(row[7]),
                Rows.whole(row[8]),
                Rows.whole(row[9]),
                Rows.whole(row[10]));
    }
}
