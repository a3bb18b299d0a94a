package teleshop.order.domain;

import teleshop.kernel.AggregateId;
import teleshop.kernel.InvalidField;

/** The number the customer is told, such as {@code SO20261121000001}. */
public record OrderNumber(String value) implements AggregateId {

    public OrderNumber {
        if (!value.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}")) {
            throw new InvalidField("number", "not-an-order-number", "not an order number");
        }
    }

    @Override
    public String aggregateType() {
        return "order";
    }

    @Override
    public String toString() {
        return value;
    }
}
