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
import teleshop.callback.domain.DialMode;
import teleshop.callback.persistence.CallbackAttempts;
import teleshop.callback.persistence.CallbackEntries;
import teleshop.kernel.Roles;
import teleshop.notice.Notices;
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
    @Inject private Notices notices;
    @Inject private Outbox outbox;
    @Inject private CallbackHouseRules house;
    @Inject private Lease lease;
    @Inject private Clock clock;

    /**
     * What a look at the clock brought up.
     *
     * @param untold who is to be told that we will call
     * @param ahead whether the due ones may be dialled before an agent is free
     */
    public record Look(
            List<String> expired,
            List<Long> untold,
            List<Long> due,
            List<String> stale,
            boolean ahead) {

        static final Look NOTHING = new Look(List.of(), List.of(), List.of(), List.of(), false);
    }

    /**
     * @return nothing if another node looks after them
     */
    public Look look(String node) {
        return lease.take("callbacks", node) ? look(clock.instant()) : Look.NOTHING;
    }

    private Look look(Instant now) {
        var mode = house.mode();
        boolean calls = mode != DialMode.OFF;
        return new Look(
                entries.expired(now, AT_ONCE),
                calls ? untold(now) : List.of(),
                calls ? entries.due(now, AT_ONCE) : List.of(),
                attempts.stale(now.minus(LONGEST_DIAL)),
                mode == DialMode.PREDICTIVE);
    }

    /** In quiet hours those for whom there is no later hour to be told in before the call. */
    private List<Long> untold(Instant now) {
        return notices.isQuiet()
                ? entries.untoldAndDue(now, AT_ONCE)
                : entries.untold(now.plus(house.toldAhead()), AT_ONCE);
    }

    /** The numbers of those who are to be called then or later, or cannot be called at all. */
    public List<String> plannedFrom(Instant from) {
        return entries.plannedFrom(from);
    }

    /** The numbers of those whom that spot made call. */
    public List<String> ofSpot(String spot) {
        return entries.ofSpot(spot);
    }

    /** The numbers of those who are too old by then; of many some. */
    public List<String> outdated(Instant now) {
        return entries.expired(now, AT_ONCE).stream().distinct().toList();
    }

    public void tellAnew(String number) {
        telling.tellAnew(number);
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
