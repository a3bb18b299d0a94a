package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import teleshop.call.domain.CallEvent.TierChanged;
import teleshop.call.domain.TierStep;
import teleshop.call.domain.TierToll;
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
                nullif(:level, -1), nullif(:spot, -1))
            """;
    private static final String WITHIN =
            """
            select queue, from_tier, to_tier, cause, changed_at, waiting, agents, free_agents,
                expected_wait_seconds, service_level_percent, seconds_to_spot
            from tier_changes where changed_at >= :from and changed_at < :to
            order by changed_at, id
            """;

    private static final String TOLL =
            """
            select s.queue, s.tier,
                count(c.id),
                sum(case when c.result = 'ANSWERED' then 1 else 0 end),
                sum(case when c.result in ('CALLBACK_TAKEN', 'OVERFLOWED', 'BUSY', 'AFTER_HOURS')
                    then 1 else 0 end),
                sum(case when c.result = 'SELF_SERVED' then 1 else 0 end),
                sum(case when c.result in ('ABANDONED', 'SHORT_ABANDON') then 1 else 0 end)
            from (select queue, tier, from_at,
                    lead(from_at) over (partition by queue order by from_at, id) as to_at
                from (select id, queue, to_tier as tier, changed_at as from_at
                    from tier_changes where changed_at < :to
                    union all select distinct 0, queue, 0,
                        timestamp with time zone '1970-01-01 00:00:00+00'
                    from calls where offered_at >= :from and offered_at < :to) steps) s
            join calls c on c.queue = s.queue and c.direction = 'IN'
                and c.offered_at >= s.from_at and (s.to_at is null or c.offered_at < s.to_at)
            where c.offered_at >= :from and c.offered_at < :to
            group by s.queue, s.tier order by s.queue, s.tier
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
                .setParameter("level", level.isEmpty() ? -1 : level.getAsInt() / BASIS_POINTS)
                .setParameter("spot", spot.orElse(-1L))
                .executeUpdate();
    }

    /** Those in {@code [from, to)}, the earliest first. */
    public List<TierStep> within(Instant from, Instant to) {
        var query = entityManager.createNativeQuery(WITHIN, Object[].class);
        query.setParameter("from", from).setParameter("to", to);
        return Rows.of(query).map(TierChanges::step).toList();
    }

    /** What became of the callers of {@code [from, to)}, by queue and tier. */
    public List<TierToll> toll(Instant from, Instant to) {
        var query = entityManager.createNativeQuery(TOLL, Object[].class);
        query.setParameter("from", from).setParameter("to", to);
        return Rows.of(query).map(TierChanges::toll).toList();
    }

    private static TierToll toll(Object[] row) {
        return new TierToll(
                (String) row[0],
                Rows.whole(row[1]),
                Rows.whole(row[2]),
                Rows.whole(row[3]),
                Rows.whole(row[4]),
                Rows.whole(row[5]),
                Rows.whole(row[6]));
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
