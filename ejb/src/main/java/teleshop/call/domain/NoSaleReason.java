package teleshop.call.domain;

/** Why a talk about buying came to no order. */
public enum NoSaleReason {
    TOO_DEAR,
    NO_MONEY_NOW,
    ASKS_FAMILY,
    COMPARES,
    DISTRUST,
    NO_NEED,
    HAS_ONE,
    OUT_OF_STOCK,
    DELIVERY,
    PAYMENT,
    OTHER
}
