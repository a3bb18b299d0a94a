package teleshop.settlement.domain;

import teleshop.kernel.AggregateId;

/** Names one discrepancy case. */
public record CaseId(long number) implements AggregateId {

    @Override
    public String aggregateType() {
        return "discrepancy";
    }

    @Override
    public String value() {
        return String.valueOf(number);
    }
}
