package teleshop.callback.domain;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import teleshop.call.domain.CallbackCause;
import teleshop.call.domain.CallerNumber;

/** Somebody who is owed a call: one open entry for each number and brand. */
@Entity
@Table(name = "callback_entries")
public class CallbackEntry {

    /** An entry as lists show it; what has not happened is null. */
    public record View(
            Long id,
            CallerNumber number,
            String brand,
            CallbackCause cause,
            CallbackOutcome outcome,
            int attemptsIn,
            int attemptsOut,
            Instant originalQueuedAt,
            Instant nextAt,
            Instant windowFrom,
            Instant windowTo,
            String owner,
            String originCall,
            String originSpot,
            String closedByInteraction,
            Instant closedAt,
            Instant expiresAt,
            String hotline,
            Wish wish) {

        public boolean open() {
            return outcome == null;
        }

        /** {@code OPEN}, or how it was closed. */
        public String state() {
            return outcome == null ? CallbackQuestion.OPEN : outcome.name();
        }

        /**
         * Since when they expect our call, or from when on today: in their turn, or at the time
         * that was agreed. Empty if they do not, or if that time is over.
         */
        public Optional<Instant> expected(Instant now, ZoneId zone) {
            return cause == CallbackCause.QUEUE_CALLBACK
                    ? Optional.of(originalQueuedAt)
                    : Optional.ofNullable(wish)
                            .filter(time -> cause == CallbackCause.AGENT_SCHEDULED)
                            .flatMap(time -> time.on(now.atZone(zone).toLocalDate(), zone))
                            .filter(slot -> now.isBefore(slot.to()))
                            .map(Slot::from);
        }
    }

    @Id @GeneratedValue private Long id;
    @Version private int version;
    private String number;
    private String brand;
    private int ordinal;
    private String openNumber;

    @Enumerated(STRING)
    private CallbackCause cause;

    private String numberToDial;
    private String hotline;
    private String originCall;
    private String originSpot;
    private Instant originalQueuedAt;
    private Instant lastLostAt;
    private int attemptsIn;
    private int attemptsOut;
    private String owner;
    private String wish;
    private Instant nextAt;
    private Instant windowFrom;
    private Instant windowTo;
    private Instant expiresAt;
    private Instant offeredUntil;
    private boolean told;

    @Enumerated(STRING)
    private CallbackOutcome outcome;

    private String closedByInteraction;
    private Instant closedAt;

    protected CallbackEntry() {}

    /**
     * @param ordinal which of those of its number and brand it is, from 0
     */
    public CallbackEntry(CallbackKey key, int ordinal) {
        number = key.number();
        brand = key.brand();
        this.ordinal = ordinal;
    }

    /** It stands as the story has it, and is due when the plan says. */
    public void stand(Standing told, Optional<Slot> next) {
        cause = told.cause();
        numberToDial = told.number();
        attemptsIn = told.attemptsIn();
        attemptsOut = told.attempts().size();
        lastLostAt = told.lastInboundAt();
        owner = told.owner();
        wish = told.wished().map(Wish::text).orElse(null);
        expiresAt = told.expiresAt();
        begin(told.origin());
        end(told.ending());
        wait(next);
    }

    private void begin(Standing.Origin origin) {
        originCall = origin.interaction();
        originSpot = origin.spot();
        hotline = origin.hotline();
        originalQueuedAt = origin.queuedAt();
    }

    private void end(Standing.Ending ending) {
        openNumber = ending == null ? number + " " + brand : null;
        outcome = ending == null ? null : ending.outcome();
        closedByInteraction = ending == null ? null : ending.interaction();
        closedAt = ending == null ? null : ending.at();
        told = told || ending != null;
    }

    private void wait(Optional<Slot> next) {
        var before = nextAt;
        nextAt = next.map(Slot::from).orElse(null);
        windowFrom = nextAt;
        windowTo = next.map(Slot::to).orElse(null);
        if (nextAt == null || !nextAt.equals(before)) {
            offeredUntil = null;
        }
    }

    /** Makes room for another open one before both are written. */
    public void giveWay() {
        openNumber = null;
    }

    /** The floor has it until then. */
    public void offered(Instant until) {
        offeredUntil = until;
    }

    /** Whether nobody told them yet that we will call. */
    public boolean isUntold() {
        return !told;
    }

    public void tell() {
        told = true;
    }

    public Long id() {
        return id;
    }

    public int ordinal() {
        return ordinal;
    }

    public boolean isOpen() {
        return openNumber != null;
    }

    public CallbackKey key() {
        return new CallbackKey(number, brand);
    }

    public String hotline() {
        return hotline;
    }

    public String numberToDial() {
        return numberToDial;
    }

    /** It may be called now; not while no time for it is known. */
    public boolean hasCome(Instant now) {
        return nextAt != null && !nextAt.isAfter(now);
    }

    /** Its time has come and the floor does not have it. */
    public boolean isDue(Instant now) {
        return hasCome(now) && (offeredUntil == null || !offeredUntil.isAfter(now));
    }

    public View view() {
        return new View(
                id,
                new CallerNumber(number),
                brand,
                cause,
                outcome,
                attemptsIn,
                attemptsOut,
                originalQueuedAt,
                nextAt,
                windowFrom,
                windowTo,
                owner,
                originCall,
                originSpot,
                closedByInteraction,
                closedAt,
                expiresAt,
                hotline,
                wish == null ? null : Wish.read(wish));
    }
}
