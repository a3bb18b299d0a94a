package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import teleshop.call.domain.Extension;
import teleshop.call.domain.ExtensionKind;
import teleshop.kernel.Rows;

/** The phones of the house. */
@ApplicationScoped
public class Extensions {

    private static final String ALL = "select number, kind from extensions order by number";
    private static final String ONE = "select number, kind from extensions where number = :number";

    private static final String CHANGE =
            "update extensions set kind = :kind where number = :number";
    private static final String ADD =
            "insert into extensions (number, kind) values (:number, :kind)";

    @PersistenceContext private EntityManager entityManager;

    public List<Extension> all() {
        return Rows.of(entityManager.createNativeQuery(ALL, Object[].class))
                .map(Extensions::extension)
                .toList();
    }

    public Optional<Extension> find(String number) {
        var query = entityManager.createNativeQuery(ONE, Object[].class);
        return Rows.of(query.setParameter("number", number)).map(Extensions::extension).findFirst();
    }

    /** A new phone, or one of another kind than before. */
    public void keep(String number, ExtensionKind kind) {
        if (write(CHANGE, number, kind) == 0) {
            write(ADD, number, kind);
        }
    }

    private int write(String sql, String number, ExtensionKind kind) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("number", number)
                .setParameter("kind", kind.name())
                .executeUpdate();
    }

    private static Extension extension(Object[] row) {
        return new Extension((String) row[0], ExtensionKind.valueOf((String) row[1]));
    }
}
