package teleshop.insight.domain;

import java.math.BigDecimal;
import java.time.Instant;
import teleshop.call.domain.BoardFigures;

/**
 * What stands on the wall.
 *
 * @param tier how far the floor has gone against losing callers, 0 normal to 5
 * @param owed callers on the callback list
 * @param serviceLevel per cent; null if nobody called today
 * @param abandonment per cent; null if nobody called today
 */
public record WallboardFigures(
        int waiting,
        int ringing,
        int talking,
        int readyAgents,
        int wrappingUpAgents,
        int pausedAgents,
        long longestWaitSeconds,
        int tier,
        long expectedWaitSeconds,
        long owed,
        long offered,
        long answered,
        long abandoned,
        long shortAbandons,
        long orders,
        BigDecimal serviceLevel,
        BigDecimal abandonment,
        Instant at) {

    public static WallboardFigures of(
            BoardFigures floor, DayOfCalls day, long orders, long owed, Instant at) {
        return new WallboardFigures(
                floor.waiting(),
                floor.ringing(),
                floor.talking(),
                floor.readyAgents(),
                floor.wrappingUpAgents(),
                floor.pausedAgents(),
                floor.longestWait().toSeconds(),
                floor.tier(),
                floor.expectedWait().toSeconds(),
                owed,
                day.offered(),
                day.answered(),
                day.abandoned(),
                day.shortAbandons(),
                orders,
                day.serviceLevel().orElse(null),
                day.abandonment().orElse(null),
                at);
    }
}
