package teleshop.insight.domain;

import java.time.Instant;

/**
 * The calls of one interval and one queue, dialled number or agent.
 *
 * @param of which one; empty for calls that have none
 */
public record TrafficRow(Instant from, Instant to, String of, Traffic traffic) {}
