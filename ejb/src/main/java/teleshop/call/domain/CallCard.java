package teleshop.call.domain;

import java.time.Instant;

/** What the agent sees of a call when it pops up. */
public record CallCard(
        String callId,
        CallerNumber callerNumber,
        String dialledNumber,
        Caller caller,
        Instant arrivedAt,
        CallStatus status) {}
