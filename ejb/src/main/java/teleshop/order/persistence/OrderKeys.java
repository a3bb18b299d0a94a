package teleshop.order.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import teleshop.kernel.Rows;
import teleshop.order.domain.OrderNumber;

/** Which key of which agent named which order, so that an order sent twice is taken once. */
@ApplicationScoped
public class OrderKeys {

    /** What was taken under a key. */
    public record Taken(OrderNumber order, String bodyHash) {}

    private static final int DESKS = 256;
    private static final String LOCK = "update order_desks set turn = turn + 1 where id = :id";
    private static final String FIND =
            """
            select order_number, body_hash from order_keys
            where agent = :agent and order_key = :key
            """;
    private static final String RECENT =
            """
            select order_number, body_hash from order_keys
            where agent = :agent and content_hash = :content and taken_at >= :since
            order by taken_at
            """;
    private static final String ADD =
            """
            insert into order_keys (agent, order_key, order_number, body_hash, content_hash,
                taken_at)
            values (:agent, :key, :order, :body, :content, :at)
            """;

    @PersistenceContext private EntityManager entityManager;

    /** An agent's orders are taken one after the other: each sees the keys of those before it. */
    public void takeTurn(String agent) {
        Rows.aside(entityManager.createNativeQuery(LOCK))
                .setParameter("id", Math.floorMod(agent.hashCode(), DESKS))
                .executeUpdate();
    }

    public Optional<Taken> find(String agent, String key) {
        var query = Rows.aside(entityManager.createNativeQuery(FIND, Object[].class));
        return Rows.of(query.setParameter("agent", agent).setParameter("key", key))
                .map(OrderKeys::taken)
                .findFirst();
    }

    /** The same content from the same agent since then. */
    public Optional<Taken> recent(String agent, String contentHash, Instant since) {
        var query = Rows.aside(entityManager.createNativeQuery(RECENT, Object[].class));
        query.setParameter("agent", agent).setParameter("content", contentHash);
        return Rows.of(query.setParameter("since", since)).map(OrderKeys::taken).findFirst();
    }

    public void add(String agent, String key, Taken taken, String contentHash, Instant at) {
        Rows.aside(entityManager.createNativeQuery(ADD))
                .setParameter("agent", agent)
                .setParameter("key", key)
                .setParameter("order", taken.order().value())
                .setParameter("body", taken.bodyHash())
                .setParameter("content", contentHash)
                .setParameter("at", at)
                .executeUpdate();
    }

    private static Taken taken(Object[] row) {
        return new Taken(new OrderNumber((String) row[0]), (String) row[1]);
    }
}
