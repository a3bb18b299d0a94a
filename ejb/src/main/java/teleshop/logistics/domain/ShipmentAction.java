package teleshop.logistics.domain;

/** What can happen to a parcel. */
public enum ShipmentAction {
    PACK,
    VOID,
    HAND_OVER,
    SIGN,
    SIGN_PART,
    REFUSE,
    RECEIVE,
    LOSE
}
