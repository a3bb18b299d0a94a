package teleshop.settlement.domain;

import teleshop.supplier.domain.AgreementVersion;

/**
 * Goods that we bought for our own stock, or gave back to the supplier.
 *
 * @param agreed as in force on that day
 */
public record Purchased(DatedItem item, AgreementVersion agreed) {}
