package teleshop.call.domain;

import teleshop.kernel.AggregateId;

/** Names a call, as the switchboard named it. */
public record CallId(String value) implements AggregateId {

    @Override
    public String aggregateType() {
        return "call";
    }
}
