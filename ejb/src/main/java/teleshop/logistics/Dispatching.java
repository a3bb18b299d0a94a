package teleshop.logistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import teleshop.kernel.Roles;
import teleshop.logistics.domain.DispatchException;
import teleshop.logistics.domain.Shipment;
import teleshop.logistics.domain.Waybill;
import teleshop.logistics.persistence.DispatchExceptions;
import teleshop.logistics.persistence.Shipments;
import teleshop.order.OrderFile;
import teleshop.order.OrderProgress;
import teleshop.order.domain.HoldType;
import teleshop.order.domain.OrderAction;
import teleshop.order.domain.OrderNumber;

/** Makes parcels of approved orders: sorted by themselves, or by a person's hand. */
@Stateless
@RolesAllowed({Roles.LOGISTICS, Roles.SYSTEM})
public class Dispatching {

    @Inject private OrderFile orders;
    @Inject private OrderProgress progress;
    @Inject private OrderFollowing following;
    @Inject private ParcelMaking making;
    @Inject private Sorting sorting;
    @Inject private CourierChoice choice;
    @Inject private ParcelEnding ending;
    @Inject private Shipments shipments;
    @Inject private DispatchExceptions exceptions;
    @Inject private ShipmentChronicle chronicle;
    @Inject private Clock clock;

    /**
     * T15. An order for which there is no courier stays approved and stands in the exceptions.
     *
     * @return the waybills; none if there is no courier
     */
    public List<Waybill> sort(OrderNumber number) {
        progress.allocated(number);
        var sorted = sorting.sort(making.parcels(orders.get(number)));
        if (sorted.isEmpty()) {
            progress.unsorted(number);
            exceptions.note(uncovered(number));
        } else {
            exceptions.strike(number);
        }
        return sorted.orElse(List.of());
    }

    /** As the message asks: one that waits for something else by now is left alone. */
    public void sortIfApproved(OrderNumber number) {
        var order = orders.get(number);
        if (order.status().allows(OrderAction.SORT) && order.openHolds().isEmpty()) {
            sort(number);
        }
    }

    private DispatchException uncovered(OrderNumber number) {
        var reason = "no courier covers the address and amount";
        return new DispatchException(number, HoldType.COVERAGE, reason, clock.instant());
    }

    /**
     * T15 by hand: a person sends all its parcels with a courier of their choice.
     *
     * @throws CourierDoesNotCover if it does not deliver there or collect so much
     */
    @RolesAllowed(Roles.LOGISTICS)
    public List<Waybill> route(OrderNumber number, @NotNull @Valid RouteChoice by) {
        if (orders.get(number).status().allows(OrderAction.UNSORT)) {
            unsort(number);
        }
        progress.allocated(number);
        var parcels = making.parcels(orders.get(number));
        if (!parcels.stream().allMatch(parcel -> choice.covers(by.courier(), parcel))) {
            throw new CourierDoesNotCover(by.courier());
        }
        exceptions.strike(number);
        var links = Map.of("override", by.reason());
        return parcels.stream().map(p -> sorting.sort(p, by.courier(), links)).toList();
    }

    /** T17: the waybills are void, the order is approved as before. */
    @RolesAllowed(Roles.LOGISTICS)
    public void unsort(OrderNumber number) {
        progress.unsorted(number);
        ending.end(number);
    }

    /** T16. */
    @RolesAllowed({Roles.WAREHOUSE, Roles.LOGISTICS})
    public List<Waybill> pack(OrderNumber number, @NotNull @Valid Packing packing) {
        var parcels = shipments.of(number);
        if (parcels.isEmpty()) {
            orders.get(number);
            throw new NothingSorted(number);
        }
        for (var shipment : parcels) {
            chronicle.tell(
                    shipment,
                    "pack",
                    Map.of("weightG", String.valueOf(packing.weightG())),
                    () -> shipment.pack(packing.weightG(), clock.instant()));
        }
        following.follow(number);
        return parcels.stream().map(Shipment::waybill).toList();
    }
}
