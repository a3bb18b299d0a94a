package teleshop.order.domain;

/** Why an order is no good. */
public enum RejectReason {
    DUPLICATE,
    INVALID_PHONE,
    INVALID_ADDRESS,
    NO_COVERAGE,
    PRANK,
    FRAUD,
    CUSTOMER_CHANGED_MIND,
    NOT_CONFIRMED,
    OUT_OF_STOCK,
    PRICE_ERROR,
    RESTRICTED,
    TEST,
    OTHER
}
