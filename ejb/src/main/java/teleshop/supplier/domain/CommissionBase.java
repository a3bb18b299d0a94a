package teleshop.supplier.domain;

import jakarta.persistence.Embeddable;
import teleshop.kernel.Money;

/** Of what amount of a sale the commission is taken. */
@Embeddable
public record CommissionBase(boolean withVat, boolean afterOwnDiscount) {

    private static final int WHOLE = 10_000;

    /** What the customer paid, VAT included. */
    public static final CommissionBase PAID = new CommissionBase(true, true);

    /**
     * @param taxRateBp VAT in basis points, contained in the price; taken out rounded half up
     */
    public Money of(Money list, Money ownDiscount, int taxRateBp) {
        Money gross = gross(list, ownDiscount);
        return withVat ? gross : net(gross, taxRateBp);
    }

    /** What the sale counts in the statement: VAT included in any case. */
    public Money gross(Money list, Money ownDiscount) {
        return afterOwnDiscount ? list.minus(ownDiscount) : list;
    }

    private static Money net(Money gross, int taxRateBp) {
        long divisor = WHOLE + taxRateBp;
        long scaled = Math.multiplyExact(gross.minor(), WHOLE);
        return Money.ofMinor((scaled + Long.signum(scaled) * (divisor / 2)) / divisor);
    }
}
