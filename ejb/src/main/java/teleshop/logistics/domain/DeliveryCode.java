package teleshop.logistics.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a courier may tell of a parcel. Telling moves a parcel only up the ladder SHIPPED, REFUSED,
 * PART_SIGNED, SIGNED: so the end is the same in whatever order the news arrives. Lost and damaged
 * wait for a person's word.
 */
public enum DeliveryCode {
    PICKED_UP(null),
    IN_TRANSIT(null),
    OUT(null),
    PROBLEM(null),
    SIGNED(ShipmentAction.SIGN),
    PART(ShipmentAction.SIGN_PART),
    REFUSED(ShipmentAction.REFUSE),
    RETURNED(ShipmentAction.REFUSE),
    LOST(null),
    DAMAGED(null);

    private final ShipmentAction action;

    DeliveryCode(ShipmentAction action) {
        this.action = action;
    }

    /** What is to be done to a parcel in that state; empty if it is only written down. */
    public Optional<ShipmentAction> effectOn(ShipmentStatus status) {
        return Optional.ofNullable(action).filter(status::allows);
    }

    public static Optional<DeliveryCode> of(String code) {
        return Arrays.stream(values()).filter(c -> c.name().equals(code)).findFirst();
    }
}
