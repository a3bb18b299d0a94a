package teleshop.web.api;

import java.time.Instant;
import teleshop.call.domain.CallRecord;

/**
 * A call in the books as the API shows it. What has not happened (yet) is left out.
 *
 * @param callerNumber masked
 */
public record CallLine(
        String callId,
        String callerNumber,
        String dialledNumber,
        Long customerId,
        Instant offeredAt,
        Instant queuedAt,
        Instant ringingAt,
        Instant answeredAt,
        Instant endedAt,
        Instant wrappedUpAt,
        Long waitSeconds,
        Long talkSeconds,
        Long holdSeconds,
        Long wrapUpSeconds,
        String agent,
        String extension,
        String result,
        String endedBy,
        String disposition,
        String recordingId,
        String direction,
        String queue,
        String spot) {

    static CallLine of(CallRecord c) {
        return new CallLine(
                c.callId(),
                c.callerNumber().masked(),
                c.dialledNumber(),
                c.customerId(),
                c.offeredAt(),
                c.queuedAt(),
                c.ringingAt(),
                c.answeredAt(),
                c.endedAt(),
                c.wrappedUpAt(),
                c.waitSeconds(),
                c.talkSeconds(),
                c.holdSeconds(),
                c.wrapUpSeconds(),
                c.agent(),
                c.extension(),
                name(c.result()),
                name(c.endedBy()),
                name(c.disposition()),
                c.recordingId(),
                name(c.direction()),
                c.queue(),
                c.spot());
    }

    private static String name(Enum<?> word) {
        return word == null ? null : word.name();
    }
}
