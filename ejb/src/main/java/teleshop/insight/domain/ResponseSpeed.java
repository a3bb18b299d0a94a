package teleshop.insight.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How long those who came by one channel waited for the first word of ours.
 *
 * @param answered how many got one
 * @param seconds that all of them waited
 * @param medianSeconds which half of them did not exceed; empty if there was nobody
 * @param p90Seconds which nine of ten did not exceed; empty if there was nobody
 */
public record ResponseSpeed(
        Channel channel,
        long answered,
        long seconds,
        Optional<Long> medianSeconds,
        Optional<Long> p90Seconds) {

    /** How somebody turns to us, and what counts as the first word. */
    public enum Channel {
        /** From the call until an agent answers it. */
        PHONE,
        /** From the call that was lost until the first attempt to call back. */
        CALLBACK
    }

    /** Empty if there was nobody. */
    public Optional<BigDecimal> meanSeconds() {
        return Percent.each(seconds, answered);
    }
}
