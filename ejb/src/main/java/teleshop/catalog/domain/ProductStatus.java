package teleshop.catalog.domain;

/** Whether a product may be sold. */
public enum ProductStatus {
    ACTIVE,
    STOPPED
}
