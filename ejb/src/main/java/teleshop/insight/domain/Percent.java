package teleshop.insight.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Parts of a hundred with two decimals, halves up. */
final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private Percent() {}

    /** Empty of nothing: a screen shows a dash. */
    static Optional<BigDecimal> of(long part, long whole) {
        return ratio(HUNDRED.multiply(BigDecimal.valueOf(part)), whole);
    }

    /** So much for each; empty if there is none. */
    static Optional<BigDecimal> each(long sum, long number) {
        return ratio(BigDecimal.valueOf(sum), number);
    }

    private static Optional<BigDecimal> ratio(BigDecimal part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        part.divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP));
    }
}
