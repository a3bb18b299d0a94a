package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import teleshop.call.domain.AgentSession;

/** Who is on duty, and who was. */
@ApplicationScoped
public class AgentSessions {

    private static final String OPEN = "select s from AgentSession s where s.openAgent is not null";
    private static final String OF_AGENT =
            "select s from AgentSession s where s.openAgent = :agent";
    private static final String AT_EXTENSION =
            "select s from AgentSession s where s.openExtension = :extension";

    @PersistenceContext private EntityManager entityManager;

    public List<AgentSession> open() {
        return entityManager.createQuery(OPEN, AgentSession.class).getResultList();
    }

    public Optional<AgentSession> of(String agent) {
        return entityManager
                .createQuery(OF_AGENT, AgentSession.class)
                .setParameter("agent", agent)
                .getResultStream()
                .findFirst();
    }

    public Optional<AgentSession> at(String extension) {
        return entityManager
                .createQuery(AT_EXTENSION, AgentSession.class)
                .setParameter("extension", extension)
                .getResultStream()
                .findFirst();
    }

    /** Reaches the database at once, so that of two who take one desk the second is refused. */
    public void add(AgentSession session) {
        entityManager.persist(session);
        entityManager.flush();
    }

    /** The desk is free for others from now on. */
    public void flush() {
        entityManager.flush();
    }
}
