package teleshop.supplier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import teleshop.kernel.Money;

/** What the supplier pays of the airtime that sold the goods. */
@Embeddable
public record Airtime(
        @Enumerated(EnumType.STRING) @Column(name = "airtime_kind") Kind kind,
        @Column(name = "airtime_value") long value) {

    /** How the share is reckoned. */
    public enum Kind {
        NONE,
        /** {@code value} is an amount for each spot that was aired. */
        FIXED_PER_SPOT,
        /** {@code value} is an amount for a minute aired, reckoned by the second. */
        PER_MINUTE,
        /** {@code value} is basis points of what the spot cost us. */
        PERCENT_OF_COST
    }

    private static final int SECONDS = 60;
    private static final int WHOLE = 10_000;

    public static final Airtime NONE = new Airtime(Kind.NONE, 0);

    /** The share of one spot, rounded half up. */
    public Money of(int airedSeconds, Money cost) {
        return switch (kind) {
            case NONE -> Money.ZERO;
            case FIXED_PER_SPOT -> Money.ofMinor(value);
            case PER_MINUTE -> halfUp(Math.multiplyExact(value, airedSeconds), SECONDS);
            case PERCENT_OF_COST -> halfUp(Math.multiplyExact(cost.minor(), value), WHOLE);
        };
    }

    private static Money halfUp(long scaled, long divisor) {
        return Money.ofMinor((scaled + divisor / 2) / divisor);
    }
}
