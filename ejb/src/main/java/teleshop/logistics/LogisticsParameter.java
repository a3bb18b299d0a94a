package teleshop.logistics;

import teleshop.kernel.Parameter;

/** The house rules of dispatch. */
public enum LogisticsParameter implements Parameter {
    /** Days from allocation to the day that the customer is promised. */
    PROMISE_DAYS("promiseDays", 3, 1, 60),
    /** Weight of a parcel that was not on the scale yet, in grams. */
    PARCEL_WEIGHT_G("parcelWeightG", 1000, 1, 1_000_000),
    /** How far back the courier choice looks, in days. */
    STANDING_DAYS("courierStandingDays", 90, 1, 1000);

    private final String key;
    private final long standard;
    private final long least;
    private final long most;

    LogisticsParameter(String key, long standard, long least, long most) {
        this.key = key;
        this.standard = standard;
        this.least = least;
        this.most = most;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public long standard() {
        return standard;
    }

    @Override
    public long least() {
        return least;
    }

    @Override
    public long most() {
        return most;
    }
}
