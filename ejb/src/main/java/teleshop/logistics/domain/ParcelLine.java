package teleshop.logistics.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import teleshop.kernel.Money;
import teleshop.supplier.domain.SupplyMode;

/**
 * One order line in one parcel, with the terms it was sold on.
 *
 * @param orderLine order and line, such as {@code SO20261121000001/1}; in one parcel only
 * @param amount what the customer pays for it, tax included
 * @param unitCost what one costs us, or what was agreed with the supplier whose goods they are
 * @param supplier empty if nobody's
 * @param kept our part of the amount, tax included, if the goods are sold on commission
 * @param signed how many the customer took
 */
@Embeddable
public record ParcelLine(
        String orderLine,
        int lineNo,
        String sku,
        String productName,
        int quantity,
        Money amount,
        Money unitCost,
        int taxRateBp,
        String supplier,
        @Enumerated(EnumType.STRING) SupplyMode mode,
        Money kept,
        int signed) {

    ParcelLine withSigned(int taken) {
        return new ParcelLine(
                orderLine,
                lineNo,
                sku,
                productName,
                quantity,
                amount,
                unitCost,
                taxRateBp,
                supplier,
                mode,
                kept,
                taken);
    }

    /** Whether the goods come off our own shelves. */
    boolean isOwn() {
        return mode == SupplyMode.BUYOUT;
    }

    boolean isOnCommission() {
        return mode == SupplyMode.COMMISSION;
    }

    /** What the first {@code taken} of them cost the customer; all of them, the whole amount. */
    Money amountOf(int taken) {
        return part(amount, taken);
    }

    /** What we keep of the first {@code taken} of them, tax included. */
    Money keptOf(int taken) {
        return part(kept, taken);
    }

    private Money part(Money whole, int taken) {
        return taken == 0
                ? Money.ZERO
                : whole.allocate(List.of((long) taken, (long) quantity - taken)).get(0);
    }

    Money cost(int units) {
        return unitCost.times(units);
    }
}
