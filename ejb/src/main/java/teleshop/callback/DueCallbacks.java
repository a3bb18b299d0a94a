package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import teleshop.call.CallFigures;
import teleshop.callback.domain.DialMode;
import teleshop.callback.persistence.CallbackAttempts;
import teleshop.callback.persistence.CallbackEntries;
import teleshop.kernel.Roles;
import teleshop.site.Lease;
import teleshop.site.Outbox;

/** The entries whose time has come, or is over; each in a transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueCallbacks {

    private static final String QUEUE = "DueCallbacks";
    private static final int AT_ONCE = 200;

    /** Then the floor is told again: it forgets when the server falls. */
    private static final Duration TOLD_FOR = Duration.ofMinutes(1);

    private static final Duration LONGEST_DIAL = Duration.ofMinutes(3);

    @Inject private CallbackEntries entries;
    @Inject private CallbackAttempts attempts;
    @Inject private CallbackTelling telling;
    @Inject private Outbox outbox;
    @Inject private CallbackHouseRules house;
    @Inject private DialPace pace;
    @Inject private CallFigures figures;
    @Inject private Lease lease;
    @Inject private Clock clock;

    /**
     * What a look at the clock brought up.
     *
     * @param due to be put before the agents
     * @param ahead to be dialled before an agent is free
     * @param stale attempts of which nothing was heard for long
     */
    public record Look(
            List<String> expired, List<Long> due, List<Long> ahead, List<String> stale) {}

    /**
     * @return nothing if another node looks after them
     */
    public Look look(String node) {
        var now = clock.instant();
        return lease.take("callbacks", node)
                ? look(house.mode() == DialMode.OFF ? List.of() : entries.due(now, AT_ONCE), now)
                : new Look(List.of(), List.of(), List.of(), List.of());
    }

    private Look look(List<Long> due, Instant now) {
        var ahead = ahead(due);
        return new Look(
                entries.expired(now, AT_ONCE),
                due.stream().filter(id -> !ahead.contains(id)).toList(),
                ahead,
                attempts.stale(now.minus(LONGEST_DIAL)));
    }

    /** Whom an agent promised to call is called by nobody else. */
    private List<Long> ahead(List<Long> due) {
        boolean ahead =
                !due.isEmpty()
                        && house.mode() == DialMode.PREDICTIVE
                        && pace.dialsAhead(figures.now());
        return ahead ? entries.ofNobody(due) : List.of();
    }

    public void expire(String number) {
        telling.tellAnew(number);
    }

    /** Whom the gate keeps back is not asked for again at once. */
    public void defer(long id) {
        entries.find(id).ifPresent(entry -> entry.offered(clock.instant().plus(TOLD_FOR)));
    }

    /** Nothing happens if somebody else was first. */
    public void send(long id) {
        var now = clock.instant();
        entries.hold(id).filter(entry -> entry.isDue(now)).ifPresent(entry -> send(id, now));
    }

    private void send(long id, Instant now) {
        entries.find(id).ifPresent(entry -> entry.offered(now.plus(TOLD_FOR)));
        outbox.put(QUEUE, id + " " + now, Long.toString(id));
    }
}
