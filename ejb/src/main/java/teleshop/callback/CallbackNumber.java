package teleshop.callback;

import teleshop.kernel.AggregateId;

/** Names an entry of the callback list in the trail. */
record CallbackNumber(String value) implements AggregateId {

    CallbackNumber(long id) {
        this(String.valueOf(id));
    }

    @Override
    public String aggregateType() {
        return "callback";
    }
}
