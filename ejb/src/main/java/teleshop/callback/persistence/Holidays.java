package teleshop.callback.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import teleshop.kernel.Rows;

/** The days on which nobody is called who did not ask for it. */
@ApplicationScoped
public class Holidays {

    private static final String ALL = "select holiday, name from holidays";
    private static final String ADD =
            "insert into holidays (holiday, name) select cast(:day as date), cast(:name as varchar)"
                    + " where not exists (select 1 from holidays where holiday = :day)";
    private static final String REMOVE = "delete from holidays where holiday = :day";

    @PersistenceContext private EntityManager entityManager;

    /** With their names, in their order. */
    public Map<LocalDate, String> all() {
        Map<LocalDate, String> days = new TreeMap<>();
        Rows.of(entityManager.createNativeQuery(ALL, Object[].class))
                .forEach(row -> days.put(day(row[0]), (String) row[1]));
        return days;
    }

    /**
     * @return whether it was none yet
     */
    public boolean add(LocalDate day, String name) {
        return entityManager
                        .createNativeQuery(ADD)
                        .setParameter("day", day)
                        .setParameter("name", name)
                        .executeUpdate()
                == 1;
    }

    /**
     * @return whether it was one
     */
    public boolean remove(LocalDate day) {
        return entityManager.createNativeQuery(REMOVE).setParameter("day", day).executeUpdate()
                == 1;
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
