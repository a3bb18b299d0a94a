package teleshop.settlement.domain;

import teleshop.kernel.AggregateId;

/** Names one received file of a courier; its trail tells what was done with it. */
public record StatementId(long number) implements AggregateId {

    @Override
    public String aggregateType() {
        return "courier-statement";
    }

    @Override
    public String value() {
        return String.valueOf(number);
    }
}
