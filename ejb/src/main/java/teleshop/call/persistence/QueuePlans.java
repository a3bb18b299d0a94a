package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import teleshop.call.domain.QueuePlan;
import teleshop.call.domain.RoutingStrategy;
import teleshop.call.domain.TierLimits;
import teleshop.kernel.Rows;

/** The queues and their tiers. */
@ApplicationScoped
public class QueuePlans {

    private static final String ALL =
            """
            select name, strategy, skill, skill_level, secondary_skills, priority,
                   target_seconds, target_percent, by_conversion
            from queues order by name
            """;
    private static final String TIERS =
            """
            select queue, tier, enter_wait_seconds, leave_wait_seconds, enter_percent, leave_percent
            from queue_tiers order by queue, tier
            """;
    private static final String CHANGE =
            """
            update queues set strategy = :strategy, skill = :skill, skill_level = :level,
                secondary_skills = :secondary, priority = :priority,
                target_seconds = :seconds, target_percent = :percent,
                by_conversion = :byConversion
            where name = :name
            """;
    private static final String ADD =
            """
            insert into queues (name, strategy, skill, skill_level, secondary_skills, priority,
                target_seconds, target_percent, by_conversion)
            values (:name, :strategy, :skill, :level, :secondary, :priority, :seconds, :percent,
                :byConversion)
            """;
    private static final String NO_TIERS = "delete from queue_tiers where queue = :name";
    private static final String ADD_TIER =
            """
            insert into queue_tiers (queue, tier, enter_wait_seconds, leave_wait_seconds,
                enter_percent, leave_percent)
            values (:name, :tier, nullif(:enterWait, -1), nullif(:leaveWait, -1),
                nullif(:enterPercent, -1), nullif(:leavePercent, -1))
            """;

    /** Of two who change the plan, the second waits here until the first is done. */
    private static final String CLAIM = "update floor_plan set changes = changes + 1 where id = 1";

    @PersistenceContext private EntityManager entityManager;

    public void claim() {
        entityManager.createNativeQuery(CLAIM).executeUpdate();
    }

    public List<QueuePlan> all() {
        var tiers =
                Rows.of(entityManager.createNativeQuery(TIERS, Object[].class))
                        .collect(
                                Collectors.groupingBy(
                                        row -> (String) row[0],
                                        Collectors.mapping(QueuePlans::tier, Collectors.toList())));
        return Rows.of(entityManager.createNativeQuery(ALL, Object[].class))
                .map(row -> queue(row, tiers.getOrDefault((String) row[0], List.of())))
                .toList();
    }

    private static QueuePlan queue(Object[] row, List<TierLimits> tiers) {
        return new QueuePlan(
                (String) row[0],
                RoutingStrategy.valueOf((String) row[1]),
                (Boolean) row[8],
                (String) row[2],
                whole(row[3]),
                words((String) row[4]),
                whole(row[5]),
                whole(row[6]),
                whole(row[7]),
                tiers);
    }

    private static TierLimits tier(Object[] row) {
        return new TierLimits(
                whole(row[1]), whole(row[2]), whole(row[3]), whole(row[4]), whole(row[5]));
    }

    private static Integer whole(Object column) {
        return column == null ? null : ((Number) column).intValue();
    }

    static List<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    public void keep(QueuePlan queue) {
        if (write(CHANGE, queue) == 0) {
            write(ADD, queue);
        }
        var cleared = entityManager.createNativeQuery(NO_TIERS);
        cleared.setParameter("name", queue.name()).executeUpdate();
        queue.tiers().forEach(tier -> add(queue.name(), tier));
    }

    private int write(String sql, QueuePlan queue) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("name", queue.name())
                .setParameter("strategy", queue.strategy().name())
                .setParameter("byConversion", queue.byConversion())
                .setParameter("skill", queue.skill())
                .setParameter("level", queue.level())
                .setParameter("secondary", String.join(" ", queue.secondarySkills()))
                .setParameter("priority", queue.priority())
                .setParameter("seconds", queue.targetSeconds())
                .setParameter("percent", queue.targetPercent())
                .executeUpdate();
    }

    private static int orNone(Integer limit) {
        return limit == null ? -1 : limit;
    }

    private void add(String queue, TierLimits tier) {
        entityManager
                .createNativeQuery(ADD_TIER)
                .setParameter("name", queue)
                .setParameter("tier", tier.tier())
                .setParameter("enterWait", orNone(tier.enterWaitSeconds()))
                .setParameter("leaveWait", orNone(tier.leaveWaitSeconds()))
                .setParameter("enterPercent", orNone(tier.enterPercent()))
                .setParameter("leavePercent", orNone(tier.leavePercent()))
                .executeUpdate();
    }
}
