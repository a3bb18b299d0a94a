package teleshop.call.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who may be called back now.
 *
 * @param queuedAt when they first waited for us; their place among the callers of their class
 * @param worth what the call is likely to bring, in fen; who is worth more is called first
 * @param owner the agent who promised to call
 * @param ownerAloneUntil until then nobody but the owner calls
 */
public record DueCallback(
        long entryId,
        String queue,
        String skill,
        CallerClass rank,
        CallbackCause cause,
        Instant queuedAt,
        long worth,
        Optional<String> owner,
        Optional<Instant> ownerAloneUntil) {}
