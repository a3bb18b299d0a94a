package teleshop.catalog.domain;

import teleshop.kernel.Money;

/**
 * What the shop knows of a product when it sells it.
 *
 * @param floor the lowest price at which it may be sold
 * @param limit the most of it in one order; 0 for no limit
 * @param p99Quantity what 99 of 100 orders do not exceed; 0 if unknown
 * @param supplier blank if the product is the shop's own
 * @param restriction blank, or why it may not go everywhere
 */
public record ProductTerms(
        String sku,
        String name,
        Money price,
        Money floor,
        int limit,
        int p99Quantity,
        String supplier,
        Money cost,
        int taxRateBp,
        String restriction,
        ProductStatus status) {

    public boolean isSold() {
        return status == ProductStatus.ACTIVE;
    }
}
