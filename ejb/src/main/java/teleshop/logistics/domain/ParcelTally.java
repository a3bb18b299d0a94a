package teleshop.logistics.domain;

import static teleshop.logistics.domain.ShipmentStatus.ALLOCATED;
import static teleshop.logistics.domain.ShipmentStatus.LOST;
import static teleshop.logistics.domain.ShipmentStatus.PACKED;
import static teleshop.logistics.domain.ShipmentStatus.RETURNED;
import static teleshop.logistics.domain.ShipmentStatus.SHIPPED;
import static teleshop.logistics.domain.ShipmentStatus.SIGNED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import teleshop.order.domain.OrderAction;
import teleshop.order.domain.OrderStatus;

/** Where an order stands once all its parcels are looked at. */
public enum ParcelTally {
    WAITING,
    ALL_PACKED,
    ALL_SHIPPED,
    ALL_SIGNED,
    SOME_SIGNED,
    NONE_SIGNED,
    ALL_BACK,
    ALL_LOST;

    private static final Set<ShipmentStatus> ON_THE_WAY = Set.of(ALLOCATED, PACKED, SHIPPED);

    /**
     * @param parcels the states of those that were not voided, at least one
     */
    public static ParcelTally of(List<ShipmentStatus> parcels) {
        if (parcels.stream().anyMatch(ON_THE_WAY::contains)) {
            return underWay(parcels);
        }
        if (parcels.stream().anyMatch(ShipmentStatus::isTaken)) {
            return all(parcels, SIGNED) ? ALL_SIGNED : SOME_SIGNED;
        }
        if (all(parcels, LOST)) {
            return ALL_LOST;
        }
        boolean settled = parcels.stream().allMatch(s -> s == RETURNED || s == LOST);
        return settled ? ALL_BACK : NONE_SIGNED;
    }

    /**
     * What is to be done to an order that is in that state, until nothing is.
     *
     * @param whole whether the customer took all of every parcel
     */
    public Optional<OrderAction> step(OrderStatus order, boolean whole) {
        return steps(whole).filter(order::allows).findFirst();
    }

    private Stream<OrderAction> steps(boolean whole) {
        return switch (this) {
            case WAITING -> Stream.empty();
            case ALL_PACKED -> Stream.of(OrderAction.PACK);
            case ALL_SHIPPED -> Stream.of(OrderAction.HAND_OVER);
            case ALL_SIGNED -> Stream.of(whole ? OrderAction.SIGN : OrderAction.GOODS_BACK);
            case SOME_SIGNED -> Stream.of(OrderAction.PART_SIGN);
            case NONE_SIGNED -> Stream.of(OrderAction.REFUSE);
            case ALL_BACK -> Stream.of(OrderAction.GOODS_BACK, OrderAction.REFUSE);
            case ALL_LOST -> Stream.of(OrderAction.LOSE);
        };
    }

    private static ParcelTally underWay(List<ShipmentStatus> parcels) {
        if (parcels.contains(ALLOCATED)) {
            return WAITING;
        }
        if (all(parcels, PACKED)) {
            return ALL_PACKED;
        }
        return parcels.contains(PACKED) || !all(parcels, SHIPPED) ? WAITING : ALL_SHIPPED;
    }

    private static boolean all(List<ShipmentStatus> parcels, ShipmentStatus status) {
        return parcels.stream().allMatch(s -> s == status);
    }
}
