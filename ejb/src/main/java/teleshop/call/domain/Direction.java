package teleshop.call.domain;

/** Who called whom: the customer us, or we the customer. */
public enum Direction {
    IN,
    OUT
}
