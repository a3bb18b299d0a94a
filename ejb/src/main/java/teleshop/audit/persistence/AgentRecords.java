package teleshop.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import teleshop.audit.domain.Refusals;
import teleshop.kernel.Rows;

/** What became of the orders that each agent took. */
@ApplicationScoped
public class AgentRecords {

    private static final String OWN =
            """
            select o.agent, count(*),
                sum(case when o.status in ('REFUSED', 'RETURNED') then 1 else 0 end)
            from orders o
            where o.placed_at >= :since
                and o.status in ('SIGNED', 'PART_SIGNED', 'COMPLETED', 'REFUSED', 'RETURNED')
            group by o.agent
            """;
    private static final String TOLD =
            """
            select t.agent, sum(t.orders), sum(t.refused) from (
                select p.agent as agent, count(*) as orders,
                    sum(case when p.refused then 1 else 0 end) as refused
                from past_orders p
                where p.placed_at >= :since and (p.signed or p.refused) and p.agent <> ''
                group by p.agent
                union all
                select s.agent, s.orders, s.refused from agent_stats s where s.told_at >= :since
            ) t group by t.agent
            """;
    private static final String CHANGE =
            """
            update agent_stats set orders = :orders, refused = :refused, told_at = :at
            where agent = :agent and (orders <> :orders or refused <> :refused)
            """;
    private static final String ADD =
            """
            insert into agent_stats (agent, orders, refused, told_at)
            select :agent, :orders, :refused, :at
            where not exists (select 1 from agent_stats where agent = :agent)
            """;

    @PersistenceContext private EntityManager entityManager;

    /** Of this shop's own orders placed since then, by agent. */
    public Map<String, Refusals> own(Instant since) {
        return read(OWN, since);
    }

    /** Of what was loaded as history. */
    public Map<String, Refusals> told(Instant since) {
        return read(TOLD, since);
    }

    private Map<String, Refusals> read(String sql, Instant since) {
        var query = Rows.aside(entityManager.createNativeQuery(sql, Object[].class));
        return Rows.of(query.setParameter("since", since))
                .collect(
                        Collectors.toMap(
                                row -> (String) row[0],
                                row -> new Refusals(Rows.whole(row[1]), Rows.whole(row[2]))));
    }

    /** In place of what was told of the agent before. */
    public void tell(String agent, Refusals record, Instant at) {
        for (var sql : new String[] {CHANGE, ADD}) {
            entityManager
                    .createNativeQuery(sql)
                    .setParameter("agent", agent)
                    .setParameter("orders", record.orders())
                    .setParameter("refused", record.refused())
                    .setParameter("at", at)
                    .executeUpdate();
        }
    }
}
