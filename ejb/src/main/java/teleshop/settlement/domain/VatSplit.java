package teleshop.settlement.domain;

import teleshop.kernel.Money;

/** A fee without its VAT, and the VAT; together they are the fee. */
record VatSplit(Money net, Money vat) {

    private static final int WHOLE = 10_000;

    /** The net amount is rounded half up. */
    static VatSplit of(Money gross, int rateBp) {
        long divisor = WHOLE + rateBp;
        long scaled = Math.multiplyExact(gross.minor(), WHOLE);
        Money net = Money.ofMinor((scaled + Long.signum(scaled) * (divisor / 2)) / divisor);
        return new VatSplit(net, gross.minus(net));
    }
}
