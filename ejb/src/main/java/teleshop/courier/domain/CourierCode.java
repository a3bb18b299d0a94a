package teleshop.courier.domain;

import teleshop.kernel.AggregateId;

/** The short code of a courier, such as {@code SF}. */
public record CourierCode(String value) implements AggregateId {

    @Override
    public String aggregateType() {
        return "courier";
    }
}
