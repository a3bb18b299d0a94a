package teleshop.site.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The messages that were acted upon, by consumer. */
@ApplicationScoped
public class AcceptedMessages {

    private static final String ADD =
            """
            insert into accepted_messages (consumer, message_key, accepted_at)
            select :consumer, :key, current_timestamp
            where not exists
                (select 1 from accepted_messages where consumer = :consumer and message_key = :key)
            """;

    @PersistenceContext private EntityManager entityManager;

    public boolean add(String consumer, String key) {
        return entityManager
                        .createNativeQuery(ADD)
                        .setParameter("consumer", consumer)
                        .setParameter("key", key)
                        .executeUpdate()
                == 1;
    }
}
