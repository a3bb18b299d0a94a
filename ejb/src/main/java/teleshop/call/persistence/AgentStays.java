package teleshop.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import teleshop.call.domain.AgentStatus;
import teleshop.call.domain.AgentStay;
import teleshop.call.domain.CallEvent.AgentStateChanged;
import teleshop.call.domain.Direction;
import teleshop.call.domain.PauseCode;
import teleshop.kernel.Rows;

/** What agents were at, as they told it one after the other. */
@ApplicationScoped
public class AgentStays {

    private static final String KNOWN =
            """
            select id, state from agent_states
            where agent = :agent and from_at = :from and state = :state
            """;
    private static final String ADD =
            """
            insert into agent_states (agent, extension, state, pause_code, direction, from_at)
            values (:agent, :extension, :state, nullif(:pause, ''),
                nullif(:direction, ''), :from)
            """;
    private static final String PAUSE =
            """
            update agent_states set pause_code = :pause
            where agent = :agent and from_at = :from and state = :state
            """;
    private static final String WITHIN =
            """
            select agent, extension, state, pause_code, direction, from_at, to_at from (
                select agent, extension, state, pause_code, direction, from_at,
                    lead(from_at) over (partition by agent order by from_at, id) as to_at
                from agent_states where from_at < :to) stays
            where (to_at is null or to_at > :from) and (:agent = '' or agent = :agent)
            order by agent, from_at
            """;

    @PersistenceContext private EntityManager entityManager;

    /** The same again changes nothing, save that a pause has a reason now. */
    public void keep(AgentStateChanged stay) {
        if (isKnown(stay)) {
            stay.pauseCode().ifPresent(code -> explain(stay, code));
            return;
        }
        entityManager
                .createNativeQuery(ADD)
                .setParameter("agent", stay.agent())
                .setParameter("extension", stay.extension())
                .setParameter("state", stay.status().name())
                .setParameter("pause", stay.pauseCode().map(Enum::name).orElse(""))
                .setParameter("direction", stay.direction().map(Enum::name).orElse(""))
                .setParameter("from", since(stay))
                .executeUpdate();
    }

    private void explain(AgentStateChanged stay, PauseCode code) {
        entityManager
                .createNativeQuery(PAUSE)
                .setParameter("pause", code.name())
                .setParameter("agent", stay.agent())
                .setParameter("from", since(stay))
                .setParameter("state", stay.status().name())
                .executeUpdate();
    }

    private boolean isKnown(AgentStateChanged stay) {
        var query = entityManager.createNativeQuery(KNOWN, Object[].class);
        query.setParameter("agent", stay.agent())
                .setParameter("from", since(stay))
                .setParameter("state", stay.status().name());
        return Rows.of(query).findFirst().isPresent();
    }

    /** As the table keeps it, so that the same stay is found again. */
    private static Instant since(AgentStateChanged stay) {
        return stay.since().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Those that touch {@code [from, to)}, by agent and time.
     *
     * @param agent empty for all
     */
    public List<AgentStay> within(Instant from, Instant to, String agent) {
        var query = entityManager.createNativeQuery(WITHIN, Object[].class);
        query.setParameter("from", from).setParameter("to", to).setParameter("agent", agent);
        return Rows.of(query).map(AgentStays::stay).toList();
    }

    private static AgentStay stay(Object[] row) {
        return new AgentStay(
                (String) row[0],
                (String) row[1],
                AgentStatus.valueOf((String) row[2]),
                Optional.ofNullable((String) row[3]).map(PauseCode::valueOf),
                Optional.ofNullable((String) row[4]).map(Direction::valueOf),
                Rows.instant(row[5]),
                Rows.instant(row[6]));
    }
}
