package teleshop.media.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.kernel.Rows;
import teleshop.media.domain.DnisAssignment;

/** Which number is shown where. */
@ApplicationScoped
public class DnisAssignments {

    private static final String ALL =
            "select number, station, from_at, to_at from dnis_assignments order by number, from_at";
    private static final String CHANGE =
            """
            update dnis_assignments set station = :station, to_at = nullif(cast(:to as timestamp with time zone), :open)
            where number = :number and from_at = :from
            """;
    private static final String ADD =
            """
            insert into dnis_assignments (number, station, from_at, to_at)
            values (:number, :station, :from, nullif(cast(:to as timestamp with time zone), :open))
            """;

    /** Stands for until further notice. */
    private static final Instant OPEN = Instant.parse("2999-01-01T00:00:00Z");

    @PersistenceContext private EntityManager entityManager;

    public List<DnisAssignment> all() {
        return Rows.of(entityManager.createNativeQuery(ALL, Object[].class))
                .map(DnisAssignments::assignment)
                .toList();
    }

    public Optional<DnisAssignment> find(DnisAssignment told) {
        return all().stream()
                .filter(known -> known.number().equals(told.number()))
                .filter(known -> known.from().equals(told.from()))
                .findFirst();
    }

    public void keep(DnisAssignment told) {
        if (write(CHANGE, told).executeUpdate() == 0) {
            write(ADD, told).executeUpdate();
        }
    }

    private Query write(String sql, DnisAssignment told) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("number", told.number())
                .setParameter("station", told.station())
                .setParameter("from", told.from())
                .setParameter("to", told.to() == null ? OPEN : told.to())
                .setParameter("open", OPEN);
    }

    private static DnisAssignment assignment(Object[] row) {
        return new DnisAssignment(
                (String) row[0], (String) row[1], Rows.instant(row[2]), Rows.instant(row[3]));
    }
}
