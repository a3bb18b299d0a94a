package teleshop.site.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import teleshop.kernel.Rows;

/** Every value that a parameter ever had, with the instant from which it holds. */
@ApplicationScoped
public class ParameterValues {

    /** What a parameter was set to, and from when on. */
    public record Setting(String key, long value, Instant from) {}

    private static final String ALL =
            """
            select key_name, param_value, valid_from from parameter_values
            order by valid_from, id
            """;
    private static final String ADD =
            """
            insert into parameter_values (key_name, param_value, valid_from)
            values (:key, :value, :at)
            """;

    @PersistenceContext private EntityManager entityManager;

    /** The oldest first. */
    public List<Setting> all() {
        var query = Rows.aside(entityManager.createNativeQuery(ALL, Object[].class));
        return Rows.of(query)
                .map(r -> new Setting((String) r[0], Rows.whole(r[1]), Rows.instant(r[2])))
                .toList();
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
