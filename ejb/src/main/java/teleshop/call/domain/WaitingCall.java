package teleshop.call.domain;

import java.time.Instant;

/**
 * A caller in the queue, as routing sees them.
 *
 * @param level the least level of the skill that will do, 1 to 9
 * @param need what they want: 1 an order, 0 all else
 * @param callbackReached whether the place that was kept for a callback has been reached
 */
public record WaitingCall(
        String callId,
        String skill,
        int level,
        CallerClass rank,
        int need,
        boolean callbackReached,
        Instant queuedAt) {}
