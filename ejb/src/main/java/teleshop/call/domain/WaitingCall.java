package teleshop.call.domain;

import java.time.Instant;

/**
 * A caller in the queue, as routing sees them.
 *
 * @param need what they want: 1 an order, 0 all else
 * @param queuedAt since when they wait; a place that was kept counts from its own beginning
 */
public record WaitingCall(
        String callId,
        QueueRules queue,
        CallerWish wish,
        CallerTies ties,
        CallerClass rank,
        int need,
        Instant queuedAt) {

    /** A caller with no wish and no ties. */
    public static WaitingCall plain(
            String callId, QueueRules queue, CallerClass rank, int need, Instant queuedAt) {
        return new WaitingCall(
                callId, queue, CallerWish.NONE, CallerTies.NONE, rank, need, queuedAt);
    }

    long waitedMillis(Instant now) {
        return Math.max(0, now.toEpochMilli() - queuedAt.toEpochMilli());
    }
}
