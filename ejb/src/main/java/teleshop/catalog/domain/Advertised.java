package teleshop.catalog.domain;

/** The product that a number on the screen is dialled for. */
public record Advertised(String sku, String name) {}
