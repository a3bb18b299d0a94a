package teleshop.logistics.domain;

import java.time.Instant;
import teleshop.kernel.Money;
import teleshop.order.domain.OrderNumber;

/** A fact about a parcel, fired once in the transaction that made it true. */
public sealed interface ShipmentEvent {

    Waybill waybill();

    OrderNumber order();

    Instant at();

    /** It has a courier and a waybill. */
    record Allocated(Waybill waybill, OrderNumber order, Instant at) implements ShipmentEvent {}

    /** Its waybill will not be used. */
    record Voided(Waybill waybill, OrderNumber order, Instant at) implements ShipmentEvent {}

    /** It is closed and its notice is printed. */
    record Packed(Waybill waybill, OrderNumber order, Instant at) implements ShipmentEvent {}

    /** The courier has it. */
    record HandedOver(Waybill waybill, OrderNumber order, Instant at) implements ShipmentEvent {}

    /** The customer has it. */
    record Signed(Waybill waybill, OrderNumber order, Instant at) implements ShipmentEvent {}

    /** The customer has a part of it. */
    record PartSigned(Waybill waybill, OrderNumber order, Instant at) implements ShipmentEvent {}

    /** The customer did not take it. */
    record Refused(Waybill waybill, OrderNumber order, Instant at) implements ShipmentEvent {}

    /** What was not taken is in the warehouse again. */
    record ReturnedGoods(Waybill waybill, OrderNumber order, Instant at) implements ShipmentEvent {}

    /** The courier lost it and owes us the claim. */
    record Lost(Waybill waybill, OrderNumber order, Money claim, Instant at)
            implements ShipmentEvent {}
}
