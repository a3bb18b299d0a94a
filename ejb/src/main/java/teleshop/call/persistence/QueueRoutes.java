package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import teleshop.call.domain.CallerClass;
import teleshop.call.domain.CallerNeed;
import teleshop.call.domain.QueueRoute;
import teleshop.call.domain.RoutingStrategy;
import teleshop.kernel.Rows;

/** The routing table, first row first. */
@ApplicationScoped
public class QueueRoutes {

    private static final String ALL =
            """
            select dialled_number, from_time, to_time, caller_class, need, language, queue, strategy
            from queue_routes order by place
            """;
    private static final String CLEAR = "delete from queue_routes";
    private static final String ADD =
            """
            insert into queue_routes (place, dialled_number, from_time, to_time, caller_class,
                need, language, queue, strategy)
            values (:place, nullif(:dialled, ''), nullif(:from, ''),
                nullif(:to, ''), nullif(:class, ''), nullif(:need, ''),
                nullif(:language, ''), :queue, nullif(:strategy, ''))
            """;

    @PersistenceContext private EntityManager entityManager;

    public List<QueueRoute> all() {
        return Rows.of(entityManager.createNativeQuery(ALL, Object[].class))
                .map(QueueRoutes::route)
                .toList();
    }

    private static QueueRoute route(Object[] row) {
        return new QueueRoute(
                (String) row[0],
                read(row[1], LocalTime::parse),
                read(row[2], LocalTime::parse),
                read(row[3], CallerClass::valueOf),
                read(row[4], CallerNeed::valueOf),
                (String) row[5],
                (String) row[6],
                read(row[7], RoutingStrategy::valueOf));
    }

    private static <T> T read(Object column, Function<String, T> reading) {
        return column == null ? null : reading.apply((String) column);
    }

    /** They take the place of all that were. */
    public void keep(List<QueueRoute> routes) {
        entityManager.createNativeQuery(CLEAR).executeUpdate();
        for (int i = 0; i < routes.size(); i++) {
            add(i + 1, routes.get(i));
        }
    }

    private void add(int place, QueueRoute route) {
        entityManager
                .createNativeQuery(ADD)
                .setParameter("place", place)
                .setParameter("dialled", text(route.dialledNumber()))
                .setParameter("from", text(route.from()))
                .setParameter("to", text(route.to()))
                .setParameter("class", text(route.callerClass()))
                .setParameter("need", text(route.need()))
                .setParameter("language", text(route.language()))
                .setParameter("queue", route.queue())
                .setParameter("strategy", text(route.strategy()))
                .executeUpdate();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
