package teleshop.settlement.domain;

import java.time.LocalDate;
import teleshop.kernel.Money;

/**
 * An amount of a day that is settled as it is, such as a penalty.
 *
 * @param amount signed as in the statement
 */
public record DatedItem(SettlementKind kind, String reference, Money amount, LocalDate on) {}
