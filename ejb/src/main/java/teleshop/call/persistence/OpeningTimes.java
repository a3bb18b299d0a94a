package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import teleshop.call.domain.OpeningHours.Hours;
import teleshop.kernel.Rows;

/** When the queues are staffed. */
@ApplicationScoped
public class OpeningTimes {

    private static final String HOURS =
            """
            select queue, weekday, from_minute, to_minute from opening_hours
            order by queue, weekday, from_minute
            """;
    private static final String CLOSED =
            "select cast(closed_day as varchar(10)), 0 from closed_days order by closed_day";
    private static final String NO_HOURS = "delete from opening_hours where queue = :queue";
    private static final String ADD_HOURS =
            """
            insert into opening_hours (queue, weekday, from_minute, to_minute)
            values (:queue, :weekday, :from, :to)
            """;
    private static final String NO_DAYS = "delete from closed_days";
    private static final String ADD_DAY = "insert into closed_days (closed_day) values (:day)";

    @PersistenceContext private EntityManager entityManager;

    public List<Hours> hours() {
        return Rows.of(entityManager.createNativeQuery(HOURS, Object[].class))
                .map(row -> new Hours((String) row[0], whole(row[1]), whole(row[2]), whole(row[3])))
                .toList();
    }

    private static int whole(Object column) {
        return ((Number) column).intValue();
    }

    public Set<LocalDate> closedDays() {
        return Rows.of(entityManager.createNativeQuery(CLOSED, Object[].class))
                .map(row -> LocalDate.parse((String) row[0]))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** They take the place of those the queue had. */
    public void keep(String queue, List<Hours> hours) {
        entityManager.createNativeQuery(NO_HOURS).setParameter("queue", queue).executeUpdate();
        for (var open : hours) {
            entityManager
                    .createNativeQuery(ADD_HOURS)
                    .setParameter("queue", queue)
                    .setParameter("weekday", open.weekday())
                    .setParameter("from", open.fromMinute())
                    .setParameter("to", open.toMinute())
                    .executeUpdate();
        }
    }

    /** They take the place of all that were. */
    public void closeOn(Collection<LocalDate> days) {
        entityManager.createNativeQuery(NO_DAYS).executeUpdate();
        for (var day : days) {
            entityManager.createNativeQuery(ADD_DAY).setParameter("day", day).executeUpdate();
        }
    }
}
