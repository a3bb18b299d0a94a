package teleshop.payment.domain;

import teleshop.kernel.AggregateId;

/** The number of a receipt; its trail tells what was done with it. */
public record ReceiptNumber(String value) implements AggregateId {

    @Override
    public String aggregateType() {
        return "receipt";
    }

    @Override
    public String toString() {
        return value;
    }
}
