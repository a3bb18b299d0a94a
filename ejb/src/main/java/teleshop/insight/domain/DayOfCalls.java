package teleshop.insight.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The calls of a day in numbers.
 *
 * @param offered those that entered the queue and were answered or are over
 * @param abandoned all who left unserved, the short abandons among them
 * @param shortAbandons who left before they really waited; in no rate
 * @param inTime answered within the time that was promised
 */
public record DayOfCalls(
        long offered, long answered, long abandoned, long shortAbandons, long inTime) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Per cent with one decimal; empty if nobody called. */
    public Optional<BigDecimal> serviceLevel() {
        return percent(inTime);
    }

    public Optional<BigDecimal> abandonment() {
        return percent(abandoned - shortAbandons);
    }

    private Optional<BigDecimal> percent(long part) {
        long whole = offered - shortAbandons;
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        HUNDRED.multiply(BigDecimal.valueOf(part))
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
