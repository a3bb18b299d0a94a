package teleshop.callback.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import teleshop.callback.domain.SurgeMark;
import teleshop.kernel.Rows;

/** When waves of callers began and ended. */
@ApplicationScoped
public class Surges {

    private static final String ADD =
            """
            insert into surge_marks (mark, spot, marked_at) select :mark, :spot, :at
            where not exists (select 1 from surge_marks
                where mark = :mark and spot = :spot and marked_at = :at)
            """;
    private static final String SINCE =
            "select mark, spot, marked_at from surge_marks where marked_at >= :since";

    private static final String AIRED =
            "select max(marked_at), max(spot) from surge_marks"
                    + " where mark = 'AIRED' and spot = :spot and marked_at <= :by";

    @PersistenceContext private EntityManager entityManager;

    /** The same again changes nothing. */
    public void add(SurgeMark mark) {
        entityManager
                .createNativeQuery(ADD)
                .setParameter("mark", mark.kind().name())
                .setParameter("spot", mark.spot())
                .setParameter("at", mark.at())
                .executeUpdate();
    }

    /** When that spot was last on air by then. */
    public Optional<Instant> airedBy(String spot, Instant by) {
        var query = entityManager.createNativeQuery(AIRED, Object[].class);
        return Rows.of(query.setParameter("spot", spot).setParameter("by", by))
                .map(row -> Rows.instant(row[0]))
                .filter(Objects::nonNull)
                .findFirst();
    }

    public List<SurgeMark> since(Instant since) {
        var query = entityManager.createNativeQuery(SINCE, Object[].class);
        return Rows.of(query.setParameter("since", since))
                .map(
                        row ->
                                new SurgeMark(
                                        SurgeMark.Kind.valueOf((String) row[0]),
                                        (String) row[1],
                                        Rows.instant(row[2])))
                .toList();
    }
}
