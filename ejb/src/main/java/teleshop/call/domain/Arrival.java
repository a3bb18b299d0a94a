package teleshop.call.domain;

import java.time.Instant;

/** A caller came in. */
public record Arrival(String callId, CallerNumber caller, String dialled, Instant at) {}
