package teleshop.insight.domain;

import java.time.Instant;

/** What happened in one minute of the day. */
public record Minute(Instant at, long calls, long answered, long orders) {}
