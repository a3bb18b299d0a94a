package teleshop.insight.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import teleshop.call.domain.CallResult;
import teleshop.insight.domain.Breakdown;
import teleshop.insight.domain.Grid;
import teleshop.insight.domain.Handling;
import teleshop.insight.domain.Traffic;
import teleshop.insight.domain.TrafficRow;
import teleshop.kernel.Rows;

/** Sums the calls that arrived, each by the interval in which it did. */
@ApplicationScoped
public class CallSums {

    private static final String SUMS =
            """
            select slot, name, result, count(*),
                sum(case when wait_seconds <= :inTime then 1 else 0 end),
                sum(coalesce(wait_seconds, 0)), sum(coalesce(talk_seconds, 0)),
                sum(coalesce(hold_seconds, 0)), sum(coalesce(acw_seconds, 0))
            from (select cast(floor((extract(epoch from offered_at) - cast(:start as bigint))
                        / cast(:length as bigint)) as bigint) slot,
                    case cast(:by as varchar(10)) when 'QUEUE' then queue
                        when 'DNIS' then dialled_number else coalesce(agent, '') end name,
                    result, wait_seconds, talk_seconds, hold_seconds, acw_seconds
                from calls
                where direction = 'IN' and offered_at >= :from and offered_at < :to) c
            group by slot, name, result
            """;

    @PersistenceContext private EntityManager entityManager;

    /** One row for each interval, name and result: to be added up. */
    public List<TrafficRow> rows(Grid grid, Breakdown by, long inTimeSeconds) {
        var query =
                entityManager
                        .createNativeQuery(SUMS, Object[].class)
                        .setParameter("inTime", inTimeSeconds)
                        .setParameter("start", grid.from().getEpochSecond())
                        .setParameter("length", grid.lengthSeconds())
                        .setParameter("by", by.name())
                        .setParameter("from", grid.from())
                        .setParameter("to", grid.to());
        return Rows.of(query).map(row -> row(grid, row)).toList();
    }

    private static TrafficRow row(Grid grid, Object[] row) {
        long slot = Rows.whole(row[0]);
        var name = row[1] == null ? "" : (String) row[1];
        return new TrafficRow(grid.start(slot), grid.end(slot), name, traffic(row));
    }

    private static Traffic traffic(Object[] row) {
        long count = Rows.whole(row[3]);
        if (row[2] == null) {
            return new Traffic(Map.of(), count, Handling.NONE);
        }
        var result = CallResult.valueOf((String) row[2]);
        var handling = result == CallResult.ANSWERED ? handling(row) : Handling.NONE;
        return new Traffic(Map.of(result, count), 0, handling);
    }

    private static Handling handling(Object[] row) {
        return new Handling(
                Rows.whole(row[4]),
                Rows.whole(row[5]),
                Rows.whole(row[6]),
                Rows.whole(row[7]),
                Rows.whole(row[8]));
    }
}
