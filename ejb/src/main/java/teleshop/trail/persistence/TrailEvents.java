package teleshop.trail.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import teleshop.kernel.Rows;
import teleshop.trail.domain.CanonicalJson;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.TrailEvent;
import teleshop.trail.persistence.TrailEnds.End;

/** All trails. Rows are added and read, never changed. */
@ApplicationScoped
public class TrailEvents {

    private static final String FIELDS =
            """
            select aggregate_type, aggregate_id, seq, event, actor, origin, occurred_at, reason,
                changes, links, prev_hash, hash
            from trail_events
            """;
    private static final String OF_ONE =
            FIELDS + "where aggregate_type = :type and aggregate_id = :id order by seq";
    private static final String END =
            """
            select seq, hash from trail_events
            where aggregate_type = :type and aggregate_id = :id
            order by seq desc fetch first 1 row only
            """;
    private static final String BETWEEN =
            FIELDS
                    + """
                    where (aggregate_type, aggregate_id) in
                        (select aggregate_type, aggregate_id from trail_events
                         where occurred_at >= :from and occurred_at < :to)
                    order by aggregate_type, aggregate_id, seq
                    """;
    private static final String ADD =
            """
            insert into trail_events (aggregate_type, aggregate_id, seq, event, actor, origin,
                occurred_at, reason, changes, links, prev_hash, hash)
            values (:type, :id, :seq, :event, :actor, :origin, :at, :reason, :changes, :links,
                :prevHash, :hash)
            """;

    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext private EntityManager entityManager;
    @Inject private TrailEnds ends;

    /** Where a trail stands; {@link End#NONE} if it has not begun. */
    public End end(String type, String id) {
        return ends.of(type, id).orElseGet(() -> keptEnd(type, id));
    }

    private End keptEnd(String type, String id) {
        return Rows.of(of(END, type, id))
                .map(row -> new End(Rows.whole(row[0]), (String) row[1]))
                .findFirst()
                .orElse(End.NONE);
    }

    public List<TrailEvent> of(String type, String id) {
        return read(of(OF_ONE, type, id)).toList();
    }

    /** The whole trails of all things that something happened to in {@code [from, to)}. */
    public List<TrailEvent> touched(Instant from, Instant to) {
        var query = entityManager.createNativeQuery(BETWEEN, Object[].class);
        return read(query.setParameter("from", from).setParameter("to", to)).toList();
    }

    public void add(TrailEvent e) {
        of(ADD, e.aggregateType(), e.aggregateId())
                .setParameter("seq", e.seq())
                .setParameter("event", e.event())
                .setParameter("actor", e.actor())
                .setParameter("origin", e.origin())
                .setParameter("at", e.at())
                .setParameter("reason", e.reason())
                .setParameter("changes", CanonicalJson.of(changes(e.changes())))
                .setParameter("links", CanonicalJson.of(e.links()))
                .setParameter("prevHash", e.prevHash())
                .setParameter("hash", e.hash())
                .executeUpdate();
        ends.put(e.aggregateType(), e.aggregateId(), new End(e.seq(), e.hash()));
    }

    private Query of(String sql, String type, String id) {
        var query =
                sql.equals(ADD)
                        ? entityManager.createNativeQuery(sql)
                        : entityManager.createNativeQuery(sql, Object[].class);
        return Rows.aside(query).setParameter("type", type).setParameter("id", id);
    }

    private static List<Map<String, String>> changes(List<Change> changes) {
        return changes.stream()
                .map(c -> Map.of("field", c.field(), "before", c.before(), "after", c.after()))
                .toList();
    }

    private static Stream<TrailEvent> read(Query query) {
        return Rows.of(query).map(TrailEvents::event);
    }

    private static TrailEvent event(Object[] row) {
        return new TrailEvent(
                (String) row[0],
                (String) row[1],
                ((Number) row[2]).longValue(),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                Rows.instant(row[6]),
                (String) row[7],
                Arrays.stream(JSON.fromJson((String) row[8], Map[].class))
                        .map(TrailEvents::change)
                        .toList(),
                links((String) row[9]),
                (String) row[10],
                (String) row[11]);
    }

    private static Change change(Map<?, ?> c) {
        return new Change(
                c.get("field").toString(), c.get("before").toString(), c.get("after").toString());
    }

    private static Map<String, String> links(String json) {
        var links = new TreeMap<String, String>();
        Map<?, ?> map = JSON.fromJson(json, Map.class);
        map.forEach((k, v) -> links.put(k.toString(), v.toString()));
        return links;
    }
}
