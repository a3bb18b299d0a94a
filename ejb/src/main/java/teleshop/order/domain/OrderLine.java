package teleshop.order.domain;

import jakarta.persistence.Embeddable;
import teleshop.kernel.Money;

/**
 * One product of an order, with price and terms as they were when it was taken.
 *
 * @param discountShare its part of the order's discount
 * @param agreementVersion of its supplier; none if the product is the shop's own
 * @param signed how many of them the customer took
 */
@Embeddable
public record OrderLine(
        String sku,
        String productName,
        int quantity,
        Money unitPrice,
        Money discountShare,
        Money unitCost,
        int taxRateBp,
        String supplier,
        String agreementVersion,
        int signed) {

    /** What the customer pays for it, tax included. */
    public Money amount() {
        return unitPrice.times(quantity).minus(discountShare);
    }

    OrderLine withSigned(int taken) {
        return new OrderLine(
                sku,
                productName,
                quantity,
                unitPrice,
                discountShare,
                unitCost,
                taxRateBp,
                supplier,
                agreementVersion,
                taken);
    }
}
