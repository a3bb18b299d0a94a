package teleshop.payment.domain;

import teleshop.kernel.AggregateId;

/** The number of a refund; its trail tells what was done with it. */
public record RefundNumber(String value) implements AggregateId {

    @Override
    public String aggregateType() {
        return "refund";
    }

    @Override
    public String toString() {
        return value;
    }
}
