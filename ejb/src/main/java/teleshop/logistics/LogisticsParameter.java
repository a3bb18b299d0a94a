package teleshop.logistics;

import teleshop.kernel.Limits;
import teleshop.kernel.Parameter;

/** The house rules of dispatch. */
public enum LogisticsParameter implements Parameter {
    /** Days from allocation to the day that the customer is promised. */
    PROMISE_DAYS("promiseDays", 3, 1, 60),
    /** Weight of a parcel that was not on the scale yet, in grams. */
    PARCEL_WEIGHT_G("parcelWeightG", 1000, 1, 1_000_000),
    /** How far back the courier choice looks, in days. */
    STANDING_DAYS("courierStandingDays", 90, 1, 1000);

    private final Limits limits;

    LogisticsParameter(String key, long standard, long least, long most) {
        limits = new Limits(key, standard, least, most);
    }

    @Override
    public Limits limits() {
        return limits;
    }
}
