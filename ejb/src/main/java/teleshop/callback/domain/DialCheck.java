package teleshop.callback.domain;

import java.time.Instant;

/**
 * What the gate answered to one who wanted to dial.
 *
 * @param reason empty if it let them pass
 */
public record DialCheck(Instant at, boolean mayDial, String reason, String askedBy) {}
