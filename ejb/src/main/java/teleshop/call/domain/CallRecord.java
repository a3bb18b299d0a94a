package teleshop.call.domain;

import java.time.Instant;
import java.util.List;

/**
 * A call as the books have it. What has not happened (yet) is null.
 *
 * @param offeredAt when the caller arrived
 * @param waitSeconds from the queue to the answer, or to the end if there was none
 */
public record CallRecord(
        String callId,
        CallerNumber callerNumber,
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
        List<String> handedTo,
        String extension,
        CallResult result,
        EndedBy endedBy,
        Disposition disposition,
        NoSaleReason noSaleReason,
        String recordingId,
        Direction direction,
        String queue,
        String spot,
        List<Interruptions.Span> masked) {

    /** A call that nobody took, or that the agent took themselves or was handed. */
    public boolean isOpenTo(String someAgent) {
        return agent == null || agent.equals(someAgent) || handedTo.contains(someAgent);
    }
}
