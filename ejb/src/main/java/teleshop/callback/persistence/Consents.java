package teleshop.callback.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import teleshop.callback.domain.Consent;
import teleshop.kernel.Rows;

/** Who agreed to be called, to which wording, and who took it back; kept as proof. */
@ApplicationScoped
public class Consents {

    private static final String ADD =
            """
            insert into consents (number, version, said_at, given, recorded_by)
            select :number, :version, :at, :given, :by
            where not exists (select 1 from consents
                where number = :number and version = :version and said_at = :at)
            """;
    private static final String OF =
            """
            select number, version, said_at, given, recorded_by from consents
            where number in (:numbers) order by said_at desc, given
            """;

    @PersistenceContext private EntityManager entityManager;

    /** The same again changes nothing. */
    public void add(Consent consent) {
        entityManager
                .createNativeQuery(ADD)
                .setParameter("number", consent.number())
                .setParameter("version", consent.version())
                .setParameter("at", consent.at())
                .setParameter("given", consent.given())
                .setParameter("by", consent.recordedBy())
                .executeUpdate();
    }

    /** The latest first. */
    public List<Consent> of(Collection<String> numbers) {
        var query = entityManager.createNativeQuery(OF, Object[].class);
        return Rows.of(query.setParameter("numbers", numbers)).map(Consents::consent).toList();
    }

    /** The last word up to then; empty if there was none. */
    public Optional<Boolean> lastWord(Collection<String> numbers, Instant at) {
        return of(numbers).stream()
                .filter(consent -> !consent.at().isAfter(at))
                .map(Consent::given)
                .findFirst();
    }

    private static Consent consent(Object[] row) {
        return new Consent(
                (String) row[0],
                (String) row[1],
                Rows.instant(row[2]),
                (Boolean) row[3],
                (String) row[4]);
    }
}
