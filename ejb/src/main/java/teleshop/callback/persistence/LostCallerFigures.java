package teleshop.callback.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import teleshop.callback.domain.LostCallers;
import teleshop.kernel.Rows;

/** Counts what became of lost callers, by when they first tried in vain. */
@ApplicationScoped
public class LostCallerFigures {

    private static final String COUNTS =
            """
            select count(*),
                count(case when e.open_number is not null then 1 end),
                count(case when e.attempts_out > 0 then 1 end),
                count(case when exists (select 1 from callback_happenings h
                    where h.kind = 'ATTEMPT' and h.number = e.number and h.brand = e.brand
                    and h.happened_at >= e.original_queued_at
                    and h.details like '%"RESULT":"HUMAN"%') then 1 end),
                count(case when e.outcome = 'ORDER' then 1 end),
                count(case when e.outcome = 'SERVED_ELSEWHERE' then 1 end)
            from callback_entries e
            where e.original_queued_at >= :from and e.original_queued_at < :to
            """;
    private static final String REVENUE =
            """
            select coalesce(sum(o.total), 0), count(*) from orders o
            join callback_attempts a on a.id = o.call_id
            join callback_entries e on e.id = a.entry_id
            where e.original_queued_at >= :from and e.original_queued_at < :to
            """;
    private static final String DELAYS =
            """
            select e.original_queued_at, min(h.happened_at) from callback_entries e
            join callback_happenings h on h.kind = 'ATTEMPT' and h.number = e.number
                and h.brand = e.brand and h.happened_at >= e.original_queued_at
            where e.original_queued_at >= :from and e.original_queued_at < :to
            group by e.id, e.original_queued_at
            """;
    private static final String BY_CAUSE =
            """
            select cause, count(*) from callback_entries
            where original_queued_at >= :from and original_queued_at < :to group by cause
            """;
    private static final String BY_SPOT =
            """
            select origin_spot, count(*) from callback_entries
            where original_queued_at >= :from and original_queued_at < :to
            and origin_spot is not null group by origin_spot
            """;

    @PersistenceContext private EntityManager entityManager;

    public LostCallers of(Instant from, Instant to) {
        var counts = Rows.of(query(COUNTS, from, to)).findFirst().orElseThrow();
        var revenue = Rows.of(query(REVENUE, from, to)).findFirst().orElseThrow();
        return new LostCallers(
                Rows.whole(counts[0]),
                Rows.whole(counts[1]),
                Rows.whole(counts[2]),
                Rows.whole(counts[3]),
                Rows.whole(counts[4]),
                Rows.whole(counts[5]),
                median(from, to),
                Rows.money(revenue[0]),
                counts(BY_CAUSE, from, to),
                counts(BY_SPOT, from, to));
    }

    private long median(Instant from, Instant to) {
        List<Long> delays =
                Rows.of(query(DELAYS, from, to))
                        .map(row -> Duration.between(Rows.instant(row[0]), Rows.instant(row[1])))
                        .map(Duration::toSeconds)
                        .sorted()
                        .toList();
        return delays.isEmpty() ? -1 : delays.get((delays.size() - 1) / 2);
    }

    private Map<String, Long> counts(String sql, Instant from, Instant to) {
        Map<String, Long> counts = new TreeMap<>();
        Rows.of(query(sql, from, to))
                .forEach(row -> counts.put((String) row[0], Rows.whole(row[1])));
        return counts;
    }

    private Query query(String sql, Instant from, Instant to) {
        return entityManager
                .createNativeQuery(sql, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to);
    }
}
