package teleshop.settlement.domain;

import teleshop.kernel.Money;

/** One thing that is wrong with a row. */
public record Finding(Discrepancy code, Money expected, Money stated) {}
