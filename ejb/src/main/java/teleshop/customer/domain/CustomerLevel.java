package teleshop.customer.domain;

/** How much a customer is worth to the shop. */
public enum CustomerLevel {
    NORMAL,
    SILVER,
    GOLD,
    VIP
}
