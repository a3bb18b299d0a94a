package teleshop.settlement.domain;

import java.time.LocalDate;
import teleshop.kernel.Money;
import teleshop.supplier.domain.AgreementVersion;
import teleshop.supplier.domain.SupplyMode;
import teleshop.supplier.domain.Trigger;

/**
 * A line of an order that a customer signed for.
 *
 * @param list price of all units, VAT included
 * @param discount our own discount on it
 * @param signedOn null if it is not signed for
 * @param cashedOn null if its money is not at the bank
 * @param agreed as in force when it was ordered
 * @param settled whether an earlier statement has it
 */
public record SoldLine(
        String line,
        String sku,
        int quantity,
        Money list,
        Money discount,
        int taxRateBp,
        LocalDate signedOn,
        LocalDate cashedOn,
        AgreementVersion agreed,
        boolean settled) {

    /** Whether it may stand in a statement that ends on {@code to}. */
    boolean isRipe(LocalDate to) {
        var trigger = agreed.terms().trigger();
        var happened = trigger.kind() == Trigger.Kind.CASHED ? cashedOn : signedOn;
        boolean ours = agreed.terms().mode() == SupplyMode.BUYOUT;
        return !ours && happened != null && !trigger.ripeOn(happened).isAfter(to);
    }

    /** What it counts in the statement. */
    Money gross() {
        var terms = agreed.terms();
        return switch (terms.mode()) {
            case COMMISSION -> terms.base().gross(list, discount);
            case CONSIGN_PRICE, DROP_SHIP ->
                    terms.unitCosts().getOrDefault(sku, Money.ZERO).times(quantity);
            case BUYOUT -> Money.ZERO;
        };
    }

    /** Of what the commission is taken. */
    Money base() {
        return agreed.terms().base().of(list, discount, taxRateBp);
    }

    /** The part of {@code whole} that belongs to the first {@code units}, rounded half up. */
    Money part(Money whole, int units) {
        long scaled = Math.multiplyExact(whole.minor(), units);
        return Money.ofMinor((scaled + Long.signum(scaled) * (quantity / 2)) / quantity);
    }
}
