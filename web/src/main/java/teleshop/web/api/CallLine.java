package teleshop.web.api;

import java.time.Instant;
import java.util.List;
import teleshop.call.domain.CallRecord;
import teleshop.call.domain.Interruptions;
import teleshop.call.domain.WrapUp;

/**
 * A call in the books as the API shows it. What has not happened (yet) is left out.
 *
 * @param callerNumber masked
 * @param outcome ORDER, NO_SALE or SERVICE: every talk that is wrapped up is one of them
 * @param masked when the recording was paused; {@code to} is left out as long as it is
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
        String noSaleReason,
        String outcome,
        String recordingId,
        String direction,
        String queue,
        String spot,
        List<Interruptions.Span> masked) {

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
                name(c.noSaleReason()),
                outcome(c),
                c.recordingId(),
                name(c.direction()),
                c.queue(),
                c.spot(),
                c.masked());
    }

    private static String outcome(CallRecord c) {
        return c.disposition() == null
                ? null
                : WrapUp.outcome(c.disposition(), c.noSaleReason()).name();
    }

    private static String name(Enum<?> word) {
        return word == null ? null : word.name();
    }
}
