package teleshop.site.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import teleshop.kernel.NumberType;

/** How far each type of document has been numbered on each day. */
@ApplicationScoped
public class Numbers {

    private static final String OPEN =
            """
            insert into numbers (type, number_day, next_number)
            select :type, :day, 1
            where not exists (select 1 from numbers where type = :type and number_day = :day)
            """;

    private static final String TAKE =
            """
            update numbers set next_number = next_number + :size
            where type = :type and number_day = :day
            """;
    private static final String NEXT =
            "select next_number from numbers where type = :type and number_day = :day";

    @PersistenceContext private EntityManager entityManager;

    /** The row stays locked from the update to the end of the transaction. */
    public long take(NumberType type, LocalDate day, int size) {
        if (advance(type, day, size) == 0) {
            execute(OPEN, type, day);
            advance(type, day, size);
        }
        var query = entityManager.createNativeQuery(NEXT, Long.class);
        query.setParameter("type", type.name()).setParameter("day", day);
        return (Long) query.getSingleResult() - size;
    }

    private int advance(NumberType type, LocalDate day, int size) {
        var query = entityManager.createNativeQuery(TAKE).setParameter("size", size);
        return query.setParameter("type", type.name()).setParameter("day", day).executeUpdate();
    }

    private void execute(String sql, NumberType type, LocalDate day) {
        var query = entityManager.createNativeQuery(sql);
        query.setParameter("type", type.name()).setParameter("day", day).executeUpdate();
    }
}
