package teleshop.callback.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import teleshop.callback.domain.NotedDay;
import teleshop.kernel.Rows;

/** The holidays, on which nobody is called who did not ask for it, and what is worked in return. */
@ApplicationScoped
public class Holidays {

    private static final String SINCE =
            "select holiday, name, workday from holidays where holiday >= :since order by holiday";
    private static final String FIND =
            "select holiday, name, workday from holidays where holiday = :day";
    private static final String CHANGE =
            "update holidays set name = :name, workday = :workday where holiday = :day";
    private static final String ADD =
            "insert into holidays (holiday, name, workday)"
                    + " select cast(:day as date), cast(:name as varchar), cast(:workday as boolean)"
                    + " where not exists (select 1 from holidays where holiday = :day)";
    private static final String REMOVE = "delete from holidays where holiday = :day";

    @PersistenceContext private EntityManager entityManager;

    /** In their order. */
    public List<NotedDay> since(LocalDate first) {
        var query = entityManager.createNativeQuery(SINCE, Object[].class);
        return Rows.of(query.setParameter("since", first)).map(Holidays::noted).toList();
    }

    /** Empty if that day is as its weekday is. */
    public Optional<NotedDay> find(LocalDate day) {
        var query = entityManager.createNativeQuery(FIND, Object[].class);
        return Rows.of(query.setParameter("day", day)).map(Holidays::noted).findFirst();
    }

    /** In place of what was noted of that day. */
    public void note(NotedDay noted) {
        if (write(CHANGE, noted) == 0) {
            write(ADD, noted);
        }
    }

    private int write(String statement, NotedDay noted) {
        return entityManager
                .createNativeQuery(statement)
                .setParameter("day", noted.day())
                .setParameter("name", noted.name())
                .setParameter("workday", noted.workday())
                .executeUpdate();
    }

    public void remove(LocalDate day) {
        entityManager.createNativeQuery(REMOVE).setParameter("day", day).executeUpdate();
    }

    private static NotedDay noted(Object[] row) {
        return new NotedDay(day(row[0]), (String) row[1], (Boolean) row[2]);
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
