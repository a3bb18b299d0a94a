package teleshop.insight.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import teleshop.insight.domain.LostCause;
import teleshop.insight.domain.Sale;
import teleshop.kernel.Rows;

/** Who called and was not served, and what became of it. */
@ApplicationScoped
public class LostCallers {

    private static final String LOST =
            """
            select c.caller_number, min(c.offered_at) from calls c
            where c.direction = 'IN' and c.offered_at >= :from and c.offered_at < :to
                and c.caller_number <> '' and c.result not in ('ANSWERED', 'SELF_SERVED')
                and not exists (select 1 from calls a where a.caller_number = c.caller_number
                    and a.answered_at >= :midnight and a.answered_at < :dayEnd)
            group by c.caller_number
            """;
    private static final String WITHHELD =
            """
            select count(*), 0 from calls
            where direction = 'IN' and offered_at >= :from and offered_at < :to
                and caller_number = '' and result not in ('ANSWERED', 'SELF_SERVED')
            """;
    private static final String CAUSES =
            """
            select cause, count(*), sum(case when open_number is not null then 1 else 0 end),
                sum(case when attempts_out > 0 then 1 else 0 end)
            from callback_entries where original_queued_at >= :from and original_queued_at < :to
            group by cause order by cause
            """;
    private static final String SALES =
            """
            select c.caller_number, case when c.direction = 'OUT' then 1 else 0 end,
                o.placed_at, o.total
            from orders o join calls c on c.id = o.call_id
            where o.placed_at >= :from and o.status <> 'DRAFT'
            union all
            select c.caller_number, case when p.via = 'CALLBACK' then 1 else 0 end,
                p.placed_at, p.amount
            from past_sales p join calls c on c.id = p.call_id where p.placed_at >= :from
            """;

    @PersistenceContext private EntityManager entityManager;

    /**
     * Each number that called in {@code [from, to)} and was answered at no time of its day.
     *
     * @return when it called first
     */
    public Map<String, Instant> of(Instant from, Instant to, Instant midnight, Instant dayEnd) {
        var query =
                within(LOST, from, to)
                        .setParameter("midnight", midnight)
                        .setParameter("dayEnd", dayEnd);
        return Rows.of(query)
                .collect(Collectors.toMap(r -> (String) r[0], r -> Rows.instant(r[1])));
    }

    public long withheld(Instant from, Instant to) {
        return Rows.of(within(WITHHELD, from, to)).mapToLong(row -> Rows.whole(row[0])).sum();
    }

    public List<LostCause> causes(Instant from, Instant to) {
        return Rows.of(within(CAUSES, from, to)).map(LostCallers::cause).toList();
    }

    /** Orders given on the phone since then. */
    public List<Sale> sales(Instant from) {
        var query = entityManager.createNativeQuery(SALES, Object[].class);
        return Rows.of(query.setParameter("from", from)).map(LostCallers::sale).toList();
    }

    private Query within(String sql, Instant from, Instant to) {
        return entityManager
                .createNativeQuery(sql, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to);
    }

    private static LostCause cause(Object[] row) {
        return new LostCause(
                (String) row[0], Rows.whole(row[1]), Rows.whole(row[2]), Rows.whole(row[3]));
    }

    private static Sale sale(Object[] row) {
        return new Sale(
                (String) row[0], Rows.whole(row[1]) == 1, Rows.instant(row[2]), Rows.money(row[3]));
    }
}
