package teleshop.settlement.domain;

/**
 * A row that cannot be used; kept for the courier, code D20.
 *
 * @param reason a stable word, such as {@code bad-amount:freight}
 * @param text the row as it came, cut to what fits
 */
public record BadRow(int line, String reason, String text) {}
