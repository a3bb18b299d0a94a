package teleshop.web.dispatch;

import java.util.Optional;
import teleshop.logistics.domain.ShipmentStatus;

/** The heaps of work in the warehouse, in the order in which a parcel passes them. */
public enum Stage {
    /** Approved, without a parcel. */
    APPROVED(null),
    ALLOCATED(ShipmentStatus.ALLOCATED),
    PACKED(ShipmentStatus.PACKED),
    SHIPPED(ShipmentStatus.SHIPPED),
    REFUSED(ShipmentStatus.REFUSED),
    PART_SIGNED(ShipmentStatus.PART_SIGNED),
    /** Promised for an earlier day and not delivered. */
    LATE(null);

    private final ShipmentStatus status;

    Stage(ShipmentStatus status) {
        this.status = status;
    }

    /** Empty where it is no state of parcels. */
    public Optional<ShipmentStatus> status() {
        return Optional.ofNullable(status);
    }
}
