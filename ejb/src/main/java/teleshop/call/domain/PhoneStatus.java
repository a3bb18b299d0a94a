package teleshop.call.domain;

/** What a caller who keyed in an order is told of it. */
public enum PhoneStatus {
    /** There is no such order, or it is not this caller's. */
    UNKNOWN,
    AWAITS_PAYMENT,
    IN_WORK,
    ON_THE_WAY,
    DELIVERED,
    RETURNED,
    CANCELLED
}
