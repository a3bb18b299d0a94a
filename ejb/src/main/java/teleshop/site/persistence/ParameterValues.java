package teleshop.site.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import teleshop.kernel.Rows;

/** Every value that a parameter ever had, with the instant from which it holds. */
@ApplicationScoped
public class ParameterValues {

    private static final String AT =
            """
            select param_value, id from parameter_values
            where key_name = :key and valid_from <= :at
            order by valid_from desc, id desc fetch first 1 row only
            """;
    private static final String AT_ONCE =
            """
            select key_name, param_value from parameter_values
            where key_name in (:keys) and valid_from <= :at
            order by valid_from, id
            """;
    private static final String ADD =
            """
            insert into parameter_values (key_name, param_value, valid_from)
            values (:key, :value, :at)
            """;

    @PersistenceContext private EntityManager entityManager;

    public Optional<Long> at(String key, Instant at) {
        var query = entityManager.createNativeQuery(AT, Object[].class);
        return Rows.of(query.setParameter("key", key).setParameter("at", at))
                .map(row -> Rows.whole(row[0]))
                .findFirst();
    }

    /** Those that were ever set, by key. */
    public Map<String, Long> at(Collection<String> keys, Instant at) {
        var query = entityManager.createNativeQuery(AT_ONCE, Object[].class);
        var inForce = new HashMap<String, Long>();
        Rows.of(query.setParameter("keys", keys).setParameter("at", at))
                .forEach(row -> inForce.put((String) row[0], Rows.whole(row[1])));
        return inForce;
    }

    public void add(String key, long value, Instant at) {
        entityManager
                .createNativeQuery(ADD)
                .setParameter("key", key)
                .setParameter("value", value)
                .setParameter("at", at)
                .executeUpdate();
    }
}
