package teleshop.call.domain;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import teleshop.call.domain.CallFact.Detail;

/**
 * A call in the books. It grows by facts, in any order: of two that tell the same thing, the
 * earlier holds, except that the last customer named is the customer.
 */
@Entity
@Table(name = "calls")
public class Call {

    @Id private String id;
    @Version private int version;

    @Enumerated(STRING)
    private Direction direction = Direction.IN;

    private String queue = "SALES";
    private String callerNumber = "";
    private String dialledNumber = "";
    private Long customerId;
    private Instant customerLinkedAt;
    private Instant offeredAt;
    private Instant queuedAt;
    private Instant ringingAt;
    private Instant answeredAt;
    private Instant endedAt;
    private Instant wrappedUpAt;
    private Instant disposedAt;
    private Long waitSeconds;
    private Long talkSeconds;
    private Long holdSeconds;
    private Long acwSeconds;
    private String agent;
    private String extension;
    private String recordingId;
    private String callbackNumber;
    private String spot;
    private boolean cutOff;

    @Enumerated(STRING)
    private CallResult result;

    @Enumerated(STRING)
    private EndedBy endedBy;

    @Enumerated(STRING)
    private Disposition disposition;

    @Enumerated(STRING)
    private NoSaleReason noSaleReason;

    private String handedTo;
    private Interruptions holds = Interruptions.NONE;
    private Interruptions masks = Interruptions.NONE;

    protected Call() {}

    public Call(String id) {
        this.id = id;
    }

    public void take(CallFact fact) {
        fact.detail(Detail.CALLER).ifPresent(number -> callerNumber = number);
        switch (fact.kind()) {
            case ARRIVED -> arrived(fact);
            case QUEUED -> queued(fact);
            case OFFERED -> ringingAt = earlier(ringingAt, fact.at());
            case ANSWERED -> answered(fact);
            case RECORDED -> recordingId = fact.detail(Detail.RECORDING).orElse(recordingId);
            case HELD -> holds = holds.mark(fact.at(), true);
            case RESUMED -> holds = holds.mark(fact.at(), false);
            case RECORDING_PAUSED -> masks = masks.mark(fact.at(), true);
            case RECORDING_RESUMED -> masks = masks.mark(fact.at(), false);
            case TRANSFERRED -> fact.detail(Detail.AGENT).ifPresent(this::handedTo);
            case LINKED -> linked(fact);
            case ATTRIBUTED -> spot = fact.detail(Detail.SPOT).orElse(spot);
            case ENDED -> ended(fact);
            case WRAPPED_UP -> wrappedUp(fact);
        }
        reckon();
    }

    private void arrived(CallFact fact) {
        if (isNews(offeredAt, fact)) {
            offeredAt = fact.at();
            dialledNumber = fact.detail(Detail.DIALLED).orElse("");
            direction = fact.detail(Detail.DIRECTION).map(Direction::valueOf).orElse(direction);
        }
    }

    private void queued(CallFact fact) {
        if (isNews(queuedAt, fact)) {
            queuedAt = fact.at();
            queue = endedAt == null ? fact.detail(Detail.QUEUE).orElse(queue) : queue;
        }
    }

    private void answered(CallFact fact) {
        if (isNews(answeredAt, fact)) {
            answeredAt = fact.at();
            agent = fact.detail(Detail.AGENT).orElse(null);
            extension = fact.detail(Detail.EXTENSION).orElse(null);
        }
    }

    private void handedTo(String name) {
        var known = new TreeSet<>(List.of((handedTo == null ? "" : handedTo).split(" ")));
        known.add(name);
        handedTo = String.join(" ", known).strip();
    }

    private void linked(CallFact fact) {
        if (customerLinkedAt == null || !fact.at().isBefore(customerLinkedAt)) {
            customerLinkedAt = fact.at();
            customerId = fact.detail(Detail.CUSTOMER).map(Long::valueOf).orElse(null);
        }
    }

    private void ended(CallFact fact) {
        if (isNews(endedAt, fact)) {
            endedAt = fact.at();
            result = fact.detail(Detail.RESULT).map(CallResult::valueOf).orElseThrow();
            queue = fact.detail(Detail.QUEUE).orElse(queue);
            cutOff = fact.detail(Detail.CUT_OFF).isPresent();
            endedBy = fact.detail(Detail.ENDED_BY).map(EndedBy::valueOf).orElse(null);
            callbackNumber = fact.detail(Detail.CALLBACK_NUMBER).orElse(null);
        }
    }

    private void wrappedUp(CallFact fact) {
        wrappedUpAt = earlier(wrappedUpAt, fact.at());
        var told = fact.detail(Detail.DISPOSITION).map(Disposition::valueOf);
        if (told.isPresent() && (disposedAt == null || fact.at().isBefore(disposedAt))) {
            disposedAt = fact.at();
            disposition = told.get();
            noSaleReason =
                    fact.detail(Detail.NO_SALE_REASON).map(NoSaleReason::valueOf).orElse(null);
        }
    }

    private void reckon() {
        Instant waitedFrom = queuedAt == null ? offeredAt : queuedAt;
        waitSeconds = seconds(waitedFrom, answeredAt == null ? endedAt : answeredAt);
        talkSeconds = seconds(answeredAt, endedAt);
        holdSeconds = talkSeconds == null ? null : Long.valueOf(holds.total(endedAt).toSeconds());
        acwSeconds = seconds(endedAt, wrappedUpAt);
    }

    private static boolean isNews(Instant known, CallFact fact) {
        return known == null || fact.at().isBefore(known);
    }

    private static Instant earlier(Instant known, Instant told) {
        return known == null || told.isBefore(known) ? told : known;
    }

    private static Long seconds(Instant from, Instant to) {
        return from == null || to == null
                ? null
                : Long.valueOf(Math.max(0, Duration.between(from, to).toSeconds()));
    }

    public String id() {
        return id;
    }

    /** Whether the caller is gone and the result is known. */
    public boolean isOver() {
        return result != null;
    }

    /** Empty if the call lives, or was served, or came from nowhere. */
    public Optional<LostCaller> lost() {
        return isOver() && direction == Direction.IN
                ? LostCaller.of(record(), callbackNumber, cutOff)
                : Optional.empty();
    }

    public CallRecord record() {
        return new CallRecord(
                id,
                new CallerNumber(callerNumber),
                dialledNumber,
                customerId,
                offeredAt,
                queuedAt,
                ringingAt,
                answeredAt,
                endedAt,
                wrappedUpAt,
                waitSeconds,
                talkSeconds,
                holdSeconds,
                acwSeconds,
                agent,
                handedTo == null ? List.of() : List.of(handedTo.split(" ")),
                extension,
                result,
                endedBy,
                disposition,
                noSaleReason,
                recordingId,
                direction,
                queue,
                spot,
                masks.spans());
    }
}
