package teleshop.call.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who may be called back now.
 *
 * @param promised whether they expect the call in their turn, or at the time that was agreed
 * @param queuedAt when they first waited for us, or expect the call; their place among the callers
 *     of their class
 * @param worth what the call would bring on the average, in fen, were it right after they were lost
 * @param owner the agent who promised to call
 * @param ownerAloneUntil until then nobody but the owner calls
 */
public record DueCallback(
        long entryId,
        String queue,
        String skill,
        CallerClass rank,
        boolean promised,
        Instant queuedAt,
        long worth,
        Optional<String> owner,
        Optional<Instant> ownerAloneUntil) {

    /** One of the team's. */
    public static DueCallback plain(
            long entryId, CallerClass rank, CallbackCause cause, Instant queuedAt, long worth) {
        var sales = QueueRules.SALES;
        return new DueCallback(
                entryId,
                sales.name(),
                sales.skill(),
                rank,
                cause == CallbackCause.QUEUE_CALLBACK,
                queuedAt,
                worth,
                Optional.empty(),
                Optional.empty());
    }

    /** Whoever is free by then may talk to them: nobody has promised it, or them. */
    boolean isAnybodys() {
        return !promised && owner.isEmpty();
    }

    boolean mayGoTo(String agent, Instant now) {
        return owner.filter(name -> !name.equals(agent)).isEmpty()
                || ownerAloneUntil.filter(until -> until.isAfter(now)).isEmpty();
    }

    /** The same demand as if they were still on the line. */
    WaitingCall asWaiting() {
        return WaitingCall.plain(Long.toString(entryId), QueueRules.SALES, rank, 1, queuedAt);
    }
}
