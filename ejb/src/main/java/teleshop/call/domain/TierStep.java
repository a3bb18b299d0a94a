package teleshop.call.domain;

import java.time.Instant;

/**
 * How a queue went from one tier of overflow to another, with the figures that made it.
 *
 * @param serviceLevelPercent of the last 5 minutes; null if nobody called
 * @param secondsToSpot null if none is planned
 */
public record TierStep(
        String queue,
        long fromTier,
        long toTier,
        String cause,
        Instant at,
        long waiting,
        long agents,
        long freeAgents,
        long expectedWaitSeconds,
        Long serviceLevelPercent,
        Long secondsToSpot) {}
