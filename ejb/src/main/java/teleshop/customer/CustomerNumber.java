package teleshop.customer;

import teleshop.kernel.AggregateId;

/** Names a customer in the trail. */
record CustomerNumber(String value) implements AggregateId {

    CustomerNumber(Long id) {
        this(String.valueOf(id));
    }

    @Override
    public String aggregateType() {
        return "customer";
    }
}
