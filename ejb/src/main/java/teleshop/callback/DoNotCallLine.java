package teleshop.callback;

import teleshop.kernel.AggregateId;

/** Names a line of the do-not-call list in the trail. */
record DoNotCallLine(String value) implements AggregateId {

    DoNotCallLine(Long id) {
        this(String.valueOf(id));
    }

    @Override
    public String aggregateType() {
        return "do-not-call";
    }
}
