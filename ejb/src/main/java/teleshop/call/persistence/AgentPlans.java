package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import teleshop.call.domain.AgentPlan;
import teleshop.call.domain.Membership;
import teleshop.kernel.Rows;

/** What agents are able to do and which queues they serve. */
@ApplicationScoped
public class AgentPlans {

    private static final String ALL =
            "select agent, extension, languages, weight from agent_profiles order by agent";
    private static final String SKILLS = "select agent, skill, skill_level from agent_skills";
    private static final String MEMBERSHIPS =
            "select agent, queue, direction from queue_memberships order by agent, queue,"
                    + " direction";
    private static final String CHANGE =
            """
            update agent_profiles set extension = nullif(:extension, ''),
                languages = :languages, weight = :weight
            where agent = :agent
            """;
    private static final String ADD =
            """
            insert into agent_profiles (agent, extension, languages, weight)
            values (:agent, nullif(:extension, ''), :languages, :weight)
            """;
    private static final String ADD_SKILL =
            "insert into agent_skills (agent, skill, skill_level) values (:agent, :skill, :level)";
    private static final String ADD_MEMBERSHIP =
            "insert into queue_memberships (agent, queue, direction) values (:agent, :queue,"
                    + " :kind)";

    @PersistenceContext private EntityManager entityManager;

    public List<AgentPlan> all() {
        Map<String, Map<String, Integer>> skills =
                byAgent(
                        SKILLS,
                        Collectors.toMap(r -> (String) r[1], r -> ((Number) r[2]).intValue()));
        Map<String, List<Membership>> memberships =
                byAgent(
                        MEMBERSHIPS,
                        Collectors.mapping(AgentPlans::membership, Collectors.toList()));
        return Rows.of(entityManager.createNativeQuery(ALL, Object[].class))
                .map(
                        row ->
                                new AgentPlan(
                                        (String) row[0],
                                        row[1] == null ? "" : (String) row[1],
                                        skills.getOrDefault((String) row[0], Map.of()),
                                        Set.copyOf(QueuePlans.words((String) row[2])),
                                        ((Number) row[3]).intValue(),
                                        memberships.getOrDefault((String) row[0], List.of())))
                .toList();
    }

    private <T> Map<String, T> byAgent(String sql, Collector<Object[], ?, T> collector) {
        return Rows.of(entityManager.createNativeQuery(sql, Object[].class))
                .collect(Collectors.groupingBy(row -> (String) row[0], collector));
    }

    private static Membership membership(Object[] row) {
        return new Membership((String) row[1], Membership.Kind.valueOf((String) row[2]));
    }

    public void keep(AgentPlan plan) {
        if (write(CHANGE, plan) == 0) {
            write(ADD, plan);
        }
        clear("delete from agent_skills where agent = :agent", plan);
        clear("delete from queue_memberships where agent = :agent", plan);
        plan.skills().forEach((skill, level) -> add(plan.agent(), skill, level));
        plan.memberships().forEach(membership -> add(plan.agent(), membership));
    }

    private int write(String sql, AgentPlan plan) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("agent", plan.agent())
                .setParameter("extension", plan.extension())
                .setParameter("languages", String.join(" ", plan.languages()))
                .setParameter("weight", plan.weight())
                .executeUpdate();
    }

    private void clear(String sql, AgentPlan plan) {
        entityManager.createNativeQuery(sql).setParameter("agent", plan.agent()).executeUpdate();
    }

    private void add(String agent, String skill, int level) {
        entityManager
                .createNativeQuery(ADD_SKILL)
                .setParameter("agent", agent)
                .setParameter("skill", skill)
                .setParameter("level", level)
                .executeUpdate();
    }

    private void add(String agent, Membership membership) {
        entityManager
                .createNativeQuery(ADD_MEMBERSHIP)
                .setParameter("agent", agent)
                .setParameter("queue", membership.queue())
                .setParameter("kind", membership.kind().name())
                .executeUpdate();
    }
}
