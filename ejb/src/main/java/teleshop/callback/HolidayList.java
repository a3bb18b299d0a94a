package teleshop.callback;

import teleshop.kernel.AggregateId;

/** Names the list of holidays in the trail. */
record HolidayList() implements AggregateId {

    @Override
    public String aggregateType() {
        return "holidays";
    }

    @Override
    public String value() {
        return "all";
    }
}
