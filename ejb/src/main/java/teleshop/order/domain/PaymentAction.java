package teleshop.order.domain;

/** What moves the money side of an order. */
enum PaymentAction {
    ASK,
    PART_PAY,
    PAY,
    UNPAY,
    SHIP,
    STATE,
    CASH,
    WRITE_OFF,
    OWE_BACK,
    REFUND
}
