package teleshop.audit.domain;

import teleshop.kernel.Money;

/**
 * One line of the order under review with what the price list says of its product today.
 *
 * @param amount what the customer pays for it
 */
public record CheckedLine(
        String sku,
        int quantity,
        Money unitPrice,
        Money amount,
        Money floor,
        int limit,
        int p99Quantity) {

    boolean isBelowFloor() {
        return amount.compareTo(floor.times(quantity)) < 0;
    }

    /** Whether more than so many hundredths of a percent were taken off. */
    boolean isDiscountedBeyond(long authorityBp) {
        var list = unitPrice.times(quantity);
        return list.minus(amount).minor() * 10_000 > list.minor() * authorityBp;
    }
}
