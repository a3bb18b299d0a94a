package teleshop.callback.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import teleshop.callback.domain.NotedDay;
import teleshop.kernel.Rows;

/** The holidays, on which nobody is called who did not ask for it, and what is worked in return. */
@ApplicationScoped
public class Holidays {

    private static final String SINCE =
            "select holiday, name, workday from holidays where holiday >= :since order by holiday";
    private static final String ADD =
            "insert into holidays (holiday, name, workday)"
                    + " select cast(:day as date), cast(:name as varchar), cast(:workday as boolean)"
                    + " where not exists (select 1 from holidays where holiday = :day)";
    private static final String REMOVE_OTHER =
            "delete from holidays where holiday = :day and workday <> :workday";
    private static final String REMOVE = "delete from holidays where holiday = :day";

    @PersistenceContext private EntityManager entityManager;

    /** In their order. */
    public List<NotedDay> since(LocalDate first) {
        var query = entityManager.createNativeQuery(SINCE, Object[].class);
        return Rows.of(query.setParameter("since", first))
                .map(row -> new NotedDay(day(row[0]), (String) row[1], (Boolean) row[2]))
                .toList();
    }

    /**
     * @return whether it was not noted so yet
     */
    public boolean note(NotedDay noted) {
        entityManager
                .createNativeQuery(REMOVE_OTHER)
                .setParameter("day", noted.day())
                .setParameter("workday", noted.workday())
                .executeUpdate();
        return entityManager
                        .createNativeQuery(ADD)
                        .setParameter("day", noted.day())
                        .setParameter("name", noted.name())
                        .setParameter("workday", noted.workday())
                        .executeUpdate()
                == 1;
    }

    /**
     * @return whether it was noted
     */
    public boolean remove(LocalDate day) {
        return entityManager.createNativeQuery(REMOVE).setParameter("day", day).executeUpdate()
                == 1;
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
