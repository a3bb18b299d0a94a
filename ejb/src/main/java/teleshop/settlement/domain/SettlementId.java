package teleshop.settlement.domain;

import teleshop.kernel.AggregateId;

/** Names one statement to a supplier. */
public record SettlementId(long number) implements AggregateId {

    @Override
    public String aggregateType() {
        return "settlement";
    }

    @Override
    public String value() {
        return String.valueOf(number);
    }
}
