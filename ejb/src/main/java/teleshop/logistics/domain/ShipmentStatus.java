package teleshop.logistics.domain;

import static teleshop.logistics.domain.ShipmentAction.HAND_OVER;
import static teleshop.logistics.domain.ShipmentAction.LOSE;
import static teleshop.logistics.domain.ShipmentAction.PACK;
import static teleshop.logistics.domain.ShipmentAction.RECEIVE;
import static teleshop.logistics.domain.ShipmentAction.REFUSE;
import static teleshop.logistics.domain.ShipmentAction.SIGN;
import static teleshop.logistics.domain.ShipmentAction.SIGN_PART;
import static teleshop.logistics.domain.ShipmentAction.VOID;

import teleshop.kernel.Transitions;

/** Where a parcel is between the picking shelf and the customer's hand. */
public enum ShipmentStatus {
    ALLOCATED,
    PACKED,
    SHIPPED,
    SIGNED,
    PART_SIGNED,
    REFUSED,
    RETURNED,
    LOST,
    VOIDED;

    private static final Transitions<ShipmentStatus, ShipmentAction> TABLE =
            Transitions.<ShipmentStatus, ShipmentAction>none()
                    .row(ALLOCATED, PACK, PACKED)
                    .row(ALLOCATED, VOID, VOIDED)
                    .row(PACKED, VOID, VOIDED)
                    .row(PACKED, HAND_OVER, SHIPPED)
                    .row(SHIPPED, SIGN, SIGNED)
                    .row(SHIPPED, SIGN_PART, PART_SIGNED)
                    .row(SHIPPED, REFUSE, REFUSED)
                    .row(SHIPPED, LOSE, LOST)
                    .row(REFUSED, SIGN, SIGNED)
                    .row(REFUSED, SIGN_PART, PART_SIGNED)
                    .row(REFUSED, LOSE, LOST)
                    .row(REFUSED, RECEIVE, RETURNED)
                    .row(PART_SIGNED, SIGN, SIGNED)
                    .row(PART_SIGNED, RECEIVE, SIGNED)
                    .row(LOST, SIGN, SIGNED)
                    .row(LOST, RECEIVE, RETURNED);

    public ShipmentStatus after(ShipmentAction action) {
        return TABLE.after(this, action);
    }

    public boolean allows(ShipmentAction action) {
        return TABLE.allows(this, action);
    }

    /** Whether the courier has had it: what the courier tells may be acted upon. */
    public boolean isWithCourier() {
        return this != ALLOCATED && this != PACKED && this != VOIDED;
    }

    /** Whether the customer has some of it. */
    public boolean isTaken() {
        return this == SIGNED || this == PART_SIGNED;
    }
}
