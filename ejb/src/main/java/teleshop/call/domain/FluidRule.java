package teleshop.call.domain;

import java.time.Duration;

/**
 * What becomes of a burst that is too much for the floor.
 *
 * @param served while it lasts
 * @param listed for a callback
 */
public record FluidRule(long served, long listed) {

    /**
     * Of so many callers within this time.
     *
     * @param handling how long each binds an agent; more than nothing
     */
    public static FluidRule of(long callers, int agents, Duration within, Duration handling) {
        long able = within.multipliedBy(agents).dividedBy(handling);
        long served = Math.min(callers, able);
        return new FluidRule(served, callers - served);
    }
}
