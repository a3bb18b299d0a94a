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

    private static Extension extension(Object[] row) {
        return new Extension((String) row[0], ExtensionKind.valueOf((String) row[1]));
    }
}
