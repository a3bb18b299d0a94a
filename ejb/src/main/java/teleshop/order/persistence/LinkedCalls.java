package teleshop.order.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import teleshop.kernel.Rows;

/** The calls, as far as an order tells where it came from. */
@ApplicationScoped
public class LinkedCalls {

    /** Who called which number, and what was on air. */
    public record LinkedCall(String callerNumber, String dialledNumber, String spot) {}

    private static final String FIND =
            "select caller_number, dialled_number, spot from calls where id = :id";

    @PersistenceContext private EntityManager entityManager;

    public Optional<LinkedCall> find(String id) {
        var query = Rows.aside(entityManager.createNativeQuery(FIND, Object[].class));
        return Rows.of(query.setParameter("id", id))
                .map(r -> new LinkedCall((String) r[0], (String) r[1], (String) r[2]))
                .findFirst();
    }
}
