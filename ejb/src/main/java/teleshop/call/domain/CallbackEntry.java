package teleshop.call.domain;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Somebody who is owed a call: one open entry for each number. */
@Entity
@Table(name = "callback_entries")
public class CallbackEntry {

    /** An entry as lists show it. */
    public record View(
            Long id,
            CallerNumber number,
            CallbackCause cause,
            Instant originalQueuedAt,
            String originCall,
            int attemptsIn,
            boolean open,
            CallbackOutcome outcome) {}

    @Id @GeneratedValue private Long id;
    @Version private int version;
    private String number;
    private String openNumber;
    private String queue = "SALES";
    private String dialledNumber;
    private String originCall;
    private String originSpot;
    private Long customerId;
    private String wantedNumber;

    @Enumerated(STRING)
    private CallbackCause cause;

    private Instant originalQueuedAt;
    private Instant lastLostAt;
    private int attemptsIn;
    private int attemptsOut;

    @Enumerated(STRING)
    private CallbackOutcome outcome;

    private String closedByCall;
    private Instant closedAt;

    protected CallbackEntry() {}

    public CallbackEntry(LostCaller lost) {
        number = lost.number();
        openNumber = number;
        dialledNumber = lost.dialledNumber();
        originCall = lost.callId();
        customerId = lost.customerId();
        wantedNumber = lost.wantedNumber();
        cause = lost.cause();
        originalQueuedAt = lost.queuedAt();
        lastLostAt = lost.lostAt();
        attemptsIn = 1;
    }

    /** They tried again in vain: the earliest time and the weightier cause stay. */
    public void triedAgain(LostCaller lost) {
        attemptsIn++;
        cause = cause.orWeightier(lost.cause());
        if (lost.queuedAt().isBefore(originalQueuedAt)) {
            originalQueuedAt = lost.queuedAt();
            originCall = lost.callId();
        }
        if (lost.lostAt().isAfter(lastLostAt)) {
            lastLostAt = lost.lostAt();
            wantedNumber = lost.wantedNumber();
        }
    }

    /** A call answered before they were lost closes nothing. */
    public void served(String callId, Instant answeredAt) {
        if (openNumber != null && answeredAt.isAfter(lastLostAt)) {
            openNumber = null;
            outcome = CallbackOutcome.SERVED_ELSEWHERE;
            closedByCall = callId;
            closedAt = answeredAt;
        }
    }

    public View view() {
        return new View(
                id,
                new CallerNumber(number),
                cause,
                originalQueuedAt,
                originCall,
                attemptsIn,
                openNumber != null,
                outcome);
    }
}
