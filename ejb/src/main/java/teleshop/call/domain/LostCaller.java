package teleshop.call.domain;

import java.time.Instant;
import java.util.Optional;

/** A caller whom nobody served, as one call tells. */
public record LostCaller(
        String callId,
        String number,
        String wantedNumber,
        String dialledNumber,
        Long customerId,
        CallbackCause cause,
        Instant queuedAt,
        Instant lostAt) {

    /**
     * Empty if the call was served or the number is withheld.
     *
     * @param cutOff whether the talk ended through nobody's will
     */
    static Optional<LostCaller> of(CallRecord call, String callbackNumber, boolean cutOff) {
        return cause(call, cutOff)
                .filter(cause -> !call.callerNumber().value().isEmpty() || callbackNumber != null)
                .map(cause -> of(call, callbackNumber, cause));
    }

    private static LostCaller of(CallRecord call, String callbackNumber, CallbackCause cause) {
        var wanted = callbackNumber == null ? call.callerNumber() : CallerNumber.of(callbackNumber);
        var own = call.callerNumber().value();
        var lostAt = call.endedAt();
        return new LostCaller(
                call.callId(),
                own.isEmpty() ? wanted.value() : own,
                wanted.value(),
                call.dialledNumber(),
                call.customerId(),
                cause,
                call.offeredAt() == null ? lostAt : call.offeredAt(),
                lostAt);
    }

    private static Optional<CallbackCause> cause(CallRecord call, boolean cutOff) {
        return Optional.ofNullable(
                switch (call.result()) {
                    case ABANDONED -> CallbackCause.ABANDON;
                    case SHORT_ABANDON -> CallbackCause.SHORT_ABANDON;
                    case CALLBACK_TAKEN -> CallbackCause.QUEUE_CALLBACK;
                    case BUSY -> CallbackCause.BUSY;
                    case AFTER_HOURS -> CallbackCause.AFTER_HOURS;
                    case OVERFLOWED -> CallbackCause.TIMEOUT;
                    case ANSWERED -> cutOff ? CallbackCause.DISCONNECT_IN_TALK : null;
                    case SELF_SERVED -> null;
                });
    }
}
