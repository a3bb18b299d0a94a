package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.call.domain.Call;
import teleshop.call.domain.CallQuestion;

/** The calls in the books. */
@ApplicationScoped
public class Calls {

    private static final int MOST = 500;
    private static final String ASKED =
            """
            select c from Call c
            where c.offeredAt >= :from and c.offeredAt < :to
            and (:number = '' or c.callerNumber = :number)
            and (:agent = '' or c.agent is null or c.agent = :agent)
            order by c.offeredAt desc, c.id
            """;

    private static final String ON_THE_LINE =
            """
            select count(c) from Call c where c.callerNumber = :number
            and c.offeredAt > :longAgo and c.offeredAt <= :at and (c.endedAt is null or c.endedAt > :at)
            """;

    @PersistenceContext private EntityManager entityManager;

    public Optional<Call> find(String id) {
        return Optional.ofNullable(entityManager.find(Call.class, id));
    }

    public void add(Call call) {
        entityManager.persist(call);
    }

    /** A copy that changes nothing in the books. */
    public Optional<Call> copy(String id) {
        var call = find(id);
        call.ifPresent(entityManager::detach);
        return call;
    }

    /** Copies, the latest first, at most 500. */
    public List<Call> asked(CallQuestion question) {
        var calls =
                entityManager
                        .createQuery(ASKED, Call.class)
                        .setParameter("from", question.from())
                        .setParameter("to", question.to())
                        .setParameter("number", question.number())
                        .setParameter("agent", question.agent())
                        .setMaxResults(MOST)
                        .getResultList();
        calls.forEach(entityManager::detach);
        return calls;
    }

    /** Whether a call from that number was going on then; one of long ago counts for none. */
    public boolean isOnTheLine(String number, Instant longAgo, Instant at) {
        return entityManager
                        .createQuery(ON_THE_LINE, Long.class)
                        .setParameter("number", number)
                        .setParameter("longAgo", longAgo)
                        .setParameter("at", at)
                        .getSingleResult()
                > 0;
    }
}
