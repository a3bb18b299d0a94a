package teleshop.courier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import teleshop.kernel.BasisPoints;
import teleshop.kernel.Money;

/**
 * What a courier may charge and how exact its statements must be.
 *
 * @param firstKg freight of the first kilogram, VAT included like all fees here
 * @param furtherKg freight of each further kilogram begun
 * @param codFeeMax zero for no ceiling
 * @param feeVatBp VAT rate in the fees
 * @param weightStepG how much heavier than packed a parcel may be charged
 * @param remitDays calendar days from sign-for to the money
 * @param shortTolMax largest shortage that needs no case
 * @param shortTolPerMille the same as a part of the COD due
 * @param missingDays after sign-for until a waybill must stand in a statement
 * @param returnMissingDays after "returned" until the goods must be in the warehouse
 * @param codFeeOnRefused whether a refused parcel costs the COD fee
 */
@Embeddable
public record Contract(
        Money firstKg,
        Money furtherKg,
        int codFeeBp,
        Money codFeeMin,
        Money codFeeMax,
        Money returnFreight,
        int feeVatBp,
        @Column(name = "weight_step_g") int weightStepG,
        Money freightTolerance,
        int remitDays,
        Money shortTolMax,
        int shortTolPerMille,
        int missingDays,
        int returnMissingDays,
        boolean codFeeOnRefused) {

    private static final int KILO = 1000;

    /**
     * @param grams as weighed or charged; the first kilogram is always paid
     */
    public Money freight(long grams) {
        long kilos = Math.max(1, (grams + KILO - 1) / KILO);
        return firstKg.plus(furtherKg.times(Math.toIntExact(kilos - 1)));
    }

    /** The fee for collecting this much, rounded HALF_UP; nothing collected, no fee. */
    public Money codFee(Money collected) {
        if (collected.equals(Money.ZERO)) {
            return Money.ZERO;
        }
        var fee = collected.share(new BasisPoints(codFeeBp));
        var least = fee.compareTo(codFeeMin) < 0 ? codFeeMin : fee;
        boolean over = !codFeeMax.equals(Money.ZERO) && least.compareTo(codFeeMax) > 0;
        return over ? codFeeMax : least;
    }
}
