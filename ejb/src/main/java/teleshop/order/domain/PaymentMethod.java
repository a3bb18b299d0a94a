package teleshop.order.domain;

/** How the customer pays: at the door, or before anything is sent. */
public enum PaymentMethod {
    COD,
    PREPAID
}
