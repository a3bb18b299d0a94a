package teleshop.catalog.domain;

/**
 * A number that viewers dial, and the product they dial it for.
 *
 * @param spot what was on air when it was last shown; none if unknown
 */
public record Hotline(String number, String sku, String spot) {}
