package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import teleshop.call.domain.HistoricCall;
import teleshop.kernel.Rows;

/** Calls from before this shop's time. */
@ApplicationScoped
public class HistoricCalls {

    private static final String ADD =
            """
            insert into calls (id, version, direction, queue, brand, stated_source, caller_number,
                dialled_number, offered_at, queued_at, ended_at, wait_seconds, result)
            select :id, 0, 'IN', :queue, :brand, :source, :caller, :dialled, :at, :at, :ended,
                :wait, :result
            where not exists (select 1 from calls where id = :id)
            """;
    private static final String ANSWERED =
            """
            update calls set answered_at = :answered, wrapped_up_at = :wrapped,
                talk_seconds = :talk, hold_seconds = :hold, acw_seconds = :acw,
                agent = nullif(:agent, ''), disposition = nullif(:disposition, '')
            where id = :id
            """;
    private static final String ARRIVED = "select offered_at, 0 from calls where id = :id";

    @PersistenceContext private EntityManager entityManager;

    /**
     * @return whether it is new
     */
    public boolean add(HistoricCall call) {
        boolean isNew =
                entityManager
                                .createNativeQuery(ADD)
                                .setParameter("id", call.id())
                                .setParameter("queue", call.queue())
                                .setParameter("brand", call.brand())
                                .setParameter("source", call.statedSource())
                                .setParameter("caller", call.caller().value())
                                .setParameter("dialled", call.dialled())
                                .setParameter("at", call.arrivedAt())
                                .setParameter("ended", call.endedAt())
                                .setParameter("wait", call.seconds().waiting())
                                .setParameter("result", call.result().name())
                                .executeUpdate()
                        == 1;
        if (isNew && call.isAnswered()) {
            answer(call);
        }
        return isNew;
    }

    private void answer(HistoricCall call) {
        entityManager
                .createNativeQuery(ANSWERED)
                .setParameter("id", call.id())
                .setParameter("answered", call.answeredAt())
                .setParameter("wrapped", call.wrappedUpAt())
                .setParameter("talk", call.seconds().talk())
                .setParameter("hold", call.seconds().hold())
                .setParameter("acw", call.seconds().acw())
                .setParameter("agent", call.outcome().agent())
                .setParameter(
                        "disposition", call.outcome().disposition().map(Enum::name).orElse(""))
                .executeUpdate();
    }

    public Optional<Instant> arrivedAt(String id) {
        var query = entityManager.createNativeQuery(ARRIVED, Object[].class);
        return Rows.of(query.setParameter("id", id)).map(row -> Rows.instant(row[0])).findFirst();
    }
}
