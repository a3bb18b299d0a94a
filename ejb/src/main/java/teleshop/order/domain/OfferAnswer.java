package teleshop.order.domain;

/** What a caller said to an offer. */
public enum OfferAnswer {
    ACCEPTED,
    DECLINED,
    LATER
}
