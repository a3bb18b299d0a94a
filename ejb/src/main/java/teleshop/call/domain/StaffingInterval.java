package teleshop.call.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What a stretch of time asks of the floor.
 *
 * @param spots that make people call in it
 * @param requiredAgents to reach the target of the hotline
 * @param served as many as those on duty can, the rest is {@code listed} for a callback
 * @param serviceLevelPercent with those on duty; null in overload
 */
public record StaffingInterval(
        Instant from,
        Instant to,
        List<String> spots,
        BigDecimal expectedCalls,
        int requiredAgents,
        int agents,
        BigDecimal occupancyPercent,
        BigDecimal serviceLevelPercent,
        long served,
        long listed) {}
