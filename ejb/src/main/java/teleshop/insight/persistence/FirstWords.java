package teleshop.insight.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import teleshop.insight.domain.ResponseSpeed;
import teleshop.insight.domain.ResponseSpeed.Channel;
import teleshop.kernel.Rows;

/** How soon callers heard from us. */
@ApplicationScoped
public class FirstWords {

    private static final String PHONE =
            """
            select count(*), coalesce(sum(s), 0),
                percentile_disc(0.5) within group (order by s),
                percentile_disc(0.9) within group (order by s)
            from (select cast(extract(epoch from answered_at) - extract(epoch from offered_at)
                        as bigint) s
                from calls where direction = 'IN' and answered_at is not null
                    and offered_at >= :from and offered_at < :to) answered
            """;
    private static final String CALLBACK =
            """
            select count(*), coalesce(sum(s), 0),
                percentile_disc(0.5) within group (order by s),
                percentile_disc(0.9) within group (order by s)
            from (select cast(extract(epoch from min(a.happened_at))
                        - extract(epoch from min(l.happened_at)) as bigint) s
                from callback_entries e
                    join callback_happenings l on l.kind = 'LOST' and l.number = e.number
                        and l.brand = e.brand and l.happened_at >= e.original_queued_at
                    join callback_happenings a on a.kind = 'ATTEMPT' and a.number = e.number
                        and a.brand = e.brand and a.happened_at >= e.original_queued_at
                        and a.happened_at <= coalesce(e.closed_at, a.happened_at)
                where e.original_queued_at >= :from and e.original_queued_at < :to
                group by e.id) called
            """;

    @PersistenceContext private EntityManager entityManager;

    /** Of those who called in {@code [from, to)}. */
    public ResponseSpeed of(Channel channel, Instant from, Instant to) {
        var sql = channel == Channel.PHONE ? PHONE : CALLBACK;
        var query =
                entityManager
                        .createNativeQuery(sql, Object[].class)
                        .setParameter("from", from)
                        .setParameter("to", to);
        return Rows.of(query).map(row -> speed(channel, row)).findFirst().orElseThrow();
    }

    private static ResponseSpeed speed(Channel channel, Object[] row) {
        return new ResponseSpeed(
                channel,
                Rows.whole(row[0]),
                Rows.whole(row[1]),
                Optional.ofNullable(Rows.whole(row[2])),
                Optional.ofNullable(Rows.whole(row[3])));
    }
}
