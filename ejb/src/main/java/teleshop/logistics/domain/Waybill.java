package teleshop.logistics.domain;

import teleshop.kernel.AggregateId;
import teleshop.kernel.InvalidField;

/** The number that a parcel travels by, such as {@code WB20261121000001}. */
public record Waybill(String value) implements AggregateId {

    public Waybill {
        if (!value.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}")) {
            throw new InvalidField("waybill", "not-a-waybill", "not a waybill");
        }
    }

    @Override
    public String aggregateType() {
        return "shipment";
    }

    @Override
    public String toString() {
        return value;
    }
}
