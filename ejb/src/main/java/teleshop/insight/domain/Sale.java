package teleshop.insight.domain;

import java.time.Instant;
import teleshop.kernel.Money;

/**
 * An order that a caller gave.
 *
 * @param number whom we talked to, normalised
 * @param byCallback whether we called them
 */
public record Sale(String number, boolean byCallback, Instant placedAt, Money amount) {}
