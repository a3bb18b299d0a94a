package teleshop.insight.domain;

import java.time.Instant;
import teleshop.call.domain.CallerNumber;

/**
 * Somebody who is owed a call still.
 *
 * @param since when they called first
 * @param attemptsIn how often they called, {@code attemptsOut} how often we did
 */
public record OwedCall(
        long entry,
        CallerNumber number,
        String cause,
        Instant since,
        int attemptsIn,
        int attemptsOut) {}
