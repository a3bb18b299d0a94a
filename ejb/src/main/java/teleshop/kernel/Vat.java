package teleshop.kernel;

/** The value added tax contained in a gross amount, taken out. */
public record Vat(Money net, Money tax) {

    private static final int WHOLE = 10_000;

    /**
     * The net rounded half away from zero, the tax is the rest: both add up to {@code gross}.
     *
     * @param rateBp such as 1300 for 13 %
     */
    public static Vat split(Money gross, int rateBp) {
        long divisor = WHOLE + (long) rateBp;
        long scaled = Math.multiplyExact(gross.minor(), WHOLE);
        var net = Money.ofMinor((scaled + Long.signum(scaled) * (divisor / 2)) / divisor);
        return new Vat(net, gross.minus(net));
    }
}
