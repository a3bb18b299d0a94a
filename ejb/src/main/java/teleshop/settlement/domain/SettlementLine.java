package teleshop.settlement.domain;

import teleshop.kernel.Money;

/**
 * One line of a supplier's statement.
 *
 * @param reference what it is about, such as the sold line; with the kind it is in one live
 *     statement only
 * @param amount signed: above zero is for the supplier
 */
public record SettlementLine(SettlementKind kind, String reference, Money amount) {}
