package teleshop.call.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What the agent sees of a call when it pops up. *
 *
 * @param keyed what the caller chose by key before
 */
public record CallCard(
        String callId,
        CallerNumber callerNumber,
        String dialledNumber,
        Caller caller,
        Instant arrivedAt,
        CallStatus status,
        Optional<CallerNeed> keyed) {

    /** Of a caller who pressed no key. */
    public CallCard(
            String callId,
            CallerNumber callerNumber,
            String dialledNumber,
            Caller caller,
            Instant arrivedAt,
            CallStatus status) {
        this(callId, callerNumber, dialledNumber, caller, arrivedAt, status, Optional.empty());
    }
}
