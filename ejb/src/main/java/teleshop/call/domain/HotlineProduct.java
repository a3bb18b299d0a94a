package teleshop.call.domain;

/** What the dialled hotline sells. */
public record HotlineProduct(String sku, String name) {}
