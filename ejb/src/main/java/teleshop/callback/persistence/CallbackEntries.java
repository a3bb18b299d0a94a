package teleshop.callback.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import teleshop.call.domain.CallbackCause;
import teleshop.callback.domain.CallbackEntry;
import teleshop.callback.domain.CallbackKey;
import teleshop.callback.domain.CallbackQuestion;
import teleshop.kernel.Rows;

/** The callback list. */
@ApplicationScoped
public class CallbackEntries {

    private static final int LONGEST_LIST = 500;
    private static final String OF_KEY =
            """
            select e from CallbackEntry e
            where e.number = :number and e.brand = :brand order by e.ordinal
            """;
    private static final String ASKED =
            """
            select e from CallbackEntry e
            where (:number = '' or e.number = :number)
            and (:owner = '' or e.owner = :owner)
            and (:state = '' or :state = 'OPEN' and e.openNumber is not null
                or :state = 'CLOSED' and e.openNumber is null
                or cast(e.outcome as string) = :state)
            order by case when e.openNumber is null then 1 else 0 end, e.nextAt, e.id desc
            """;
    private static final String DUE =
            """
            select e.id from CallbackEntry e
            where e.nextAt <= :now and (e.offeredUntil is null or e.offeredUntil <= :now)
            order by e.nextAt
            """;
    private static final String UNTOLD =
            """
            select e.id from CallbackEntry e
            where e.told = false and (e.nextAt <= :soon or e.cause = :atOnce)
            order by e.nextAt
            """;
    private static final String UNTOLD_DUE =
            """
            select e.id from CallbackEntry e
            where e.told = false and e.nextAt <= :now order by e.nextAt
            """;
    private static final String EXPIRED =
            "select e.number from CallbackEntry e where e.openNumber is not null"
                    + " and e.expiresAt <= :now order by e.expiresAt";
    private static final String PLANNED_FROM =
            """
            select distinct e.number from CallbackEntry e
            where e.openNumber is not null and (e.nextAt is null or e.nextAt >= :from)
            order by e.number
            """;
    private static final String OF_SPOT =
            """
            select e.number, count(*) from callback_entries e
            join callback_happenings h on h.number = e.number
            where e.open_number is not null and position(:spot in h.details) > 0
            group by e.number order by e.number
            """;
    private static final String COUNTS =
            "select cause, count(*) from callback_entries where open_number is not null group by cause";

    private static final String OPEN_NUMBERS =
            "select distinct e.number from CallbackEntry e"
                    + " where e.openNumber is not null and e.number like :like";

    @PersistenceContext private EntityManager entityManager;

    /** The earliest first. */
    public List<CallbackEntry> of(CallbackKey key) {
        return entityManager
                .createQuery(OF_KEY, CallbackEntry.class)
                .setParameter("number", key.number())
                .setParameter("brand", key.brand())
                .getResultList();
    }

    /** The open ones first, the next due at their head; at most 500. */
    public List<CallbackEntry> asked(CallbackQuestion question) {
        return entityManager
                .createQuery(ASKED, CallbackEntry.class)
                .setParameter("number", question.number())
                .setParameter("owner", question.owner())
                .setParameter("state", question.state())
                .setMaxResults(LONGEST_LIST)
                .getResultList();
    }

    public Optional<CallbackEntry> find(long id) {
        return Optional.ofNullable(entityManager.find(CallbackEntry.class, id));
    }

    /** Without taking it up. */
    public Optional<String> numberOf(long id) {
        return entityManager
                .createQuery("select e.number from CallbackEntry e where e.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Nobody else changes it until the transaction is over. */
    public Optional<CallbackEntry> hold(long id) {
        return Optional.ofNullable(
                entityManager.find(CallbackEntry.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those whose time has come and whom the floor does not have. */
    public List<Long> due(Instant now, int atMost) {
        return entityManager
                .createQuery(DUE, Long.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * Those whom nobody told yet that we call: whose call is near, and whom no line was left for.
     */
    public List<Long> untold(Instant soon, int atMost) {
        return entityManager
                .createQuery(UNTOLD, Long.class)
                .setParameter("soon", soon)
                .setParameter("atOnce", CallbackCause.BUSY)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Those whose time has come and whom nobody told yet that we call. */
    public List<Long> untoldAndDue(Instant now, int atMost) {
        return entityManager
                .createQuery(UNTOLD_DUE, Long.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The numbers of open ones that are too old. */
    public List<String> expired(Instant now, int atMost) {
        return entityManager
                .createQuery(EXPIRED, String.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The numbers of the open ones whose time comes then or later, or never. */
    public List<String> plannedFrom(Instant from) {
        return entityManager
                .createQuery(PLANNED_FROM, String.class)
                .setParameter("from", from)
                .getResultList();
    }

    /** The numbers of the open ones for whom somebody called because of that spot. */
    public List<String> ofSpot(String spot) {
        var query = entityManager.createNativeQuery(OF_SPOT, Object[].class);
        return Rows.of(query.setParameter("spot", Json.createValue(spot).toString()))
                .map(row -> (String) row[0])
                .toList();
    }

    /**
     * The numbers with an open entry.
     *
     * @param pattern a number; a {@code *} stands for any digits
     */
    public List<String> openNumbers(String pattern) {
        return entityManager
                .createQuery(OPEN_NUMBERS, String.class)
                .setParameter("like", pattern.replace('*', '%'))
                .getResultList();
    }

    /** The open ones by cause. */
    public Map<String, Long> counts() {
        return Rows.of(entityManager.createNativeQuery(COUNTS, Object[].class))
                .collect(
                        java.util.stream.Collectors.toMap(
                                row -> (String) row[0], row -> Rows.whole(row[1])));
    }

    public void add(CallbackEntry entry) {
        entityManager.persist(entry);
    }

    public void remove(CallbackEntry entry) {
        entityManager.remove(entry);
    }

    /** What was changed stands in the table before more is. */
    public void write() {
        entityManager.flush();
    }
}
