package teleshop.notice.domain;

/** What the gateway made of a message. */
public enum Delivery {
    TAKEN,
    REFUSED,
    UNREACHABLE
}
