package teleshop.site.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import teleshop.kernel.Rows;

/** The messages that are written down and not sent yet, oldest first. */
@ApplicationScoped
public class OutgoingMessages {

    /** One of them. */
    public record Outgoing(Long id, String queue, String key, String body) {}

    private static final String ADD =
            "insert into outgoing_messages (queue, message_key, body) values (:queue, :key, :body)";
    private static final String NEXT =
            """
            select id, queue, message_key, body from outgoing_messages
            order by id fetch first 200 rows only
            """;
    private static final String STRIKE = "delete from outgoing_messages where id in (:ids)";

    @PersistenceContext private EntityManager entityManager;

    public void add(String queue, String key, String body) {
        Rows.aside(entityManager.createNativeQuery(ADD))
                .setParameter("queue", queue)
                .setParameter("key", key)
                .setParameter("body", body)
                .executeUpdate();
    }

    public List<Outgoing> next() {
        return Rows.of(entityManager.createNativeQuery(NEXT, Object[].class))
                .map(OutgoingMessages::outgoing)
                .toList();
    }

    public void strike(List<Long> ids) {
        entityManager.createNativeQuery(STRIKE).setParameter("ids", ids).executeUpdate();
    }

    private static Outgoing outgoing(Object[] row) {
        return new Outgoing(Rows.whole(row[0]), (String) row[1], (String) row[2], (String) row[3]);
    }
}
