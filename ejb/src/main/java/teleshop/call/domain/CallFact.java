package teleshop.call.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that became true of a call and belongs into the books. In whatever order, and however
 * often, the facts of a call are written down: the same row comes out.
 */
public record CallFact(String callId, Kind kind, Instant at, Map<Detail, String> details) {

    /** What became true. */
    public enum Kind {
        ARRIVED,
        QUEUED,
        OFFERED,
        ANSWERED,
        RECORDED,
        HELD,
        RESUMED,
        RECORDING_PAUSED,
        RECORDING_RESUMED,
        TRANSFERRED,
        LINKED,
        ATTRIBUTED,
        ENDED,
        WRAPPED_UP
    }

    /** What a fact can tell besides its time. */
    public enum Detail {
        CALLER,
        DIALLED,
        AGENT,
        EXTENSION,
        CUSTOMER,
        RECORDING,
        RESULT,
        ENDED_BY,
        CALLBACK_NUMBER,
        DISPOSITION,
        DIRECTION,
        QUEUE,
        SPOT,
        CUT_OFF,
        NO_SALE_REASON
    }

    public CallFact {
        details = Map.copyOf(details);
    }

    static CallFact of(String callId, Kind kind, Instant at) {
        return new CallFact(callId, kind, at, Map.of());
    }

    static CallFact arrived(String callId, CallerNumber caller, String dialled, Instant at) {
        return of(callId, Kind.ARRIVED, at)
                .with(Detail.CALLER, caller.value())
                .with(Detail.DIALLED, dialled);
    }

    public static CallFact linked(String callId, long customerId, Instant at) {
        return of(callId, Kind.LINKED, at).with(Detail.CUSTOMER, Long.toString(customerId));
    }

    CallFact with(Detail detail, String value) {
        Map<Detail, String> more = new EnumMap<>(Detail.class);
        more.putAll(details);
        more.put(detail, value);
        return new CallFact(callId, kind, at, more);
    }

    public Optional<String> detail(Detail detail) {
        return Optional.ofNullable(details.get(detail)).filter(text -> !text.isEmpty());
    }
}
