package teleshop.insight.domain;

import teleshop.kernel.Limits;
import teleshop.kernel.Parameter;

/** What the house wants to see on the wall. */
public enum WallboardTarget implements Parameter {
    WAITING("targetWaiting", 5, 0, 10_000),
    LONGEST_WAIT("targetLongestWaitSeconds", 60, 1, 3_600),
    SERVICE_LEVEL("targetServiceLevelPercent", 80, 1, 100),
    ABANDONMENT("targetAbandonmentPercent", 5, 0, 100),
    /** Within which time somebody whom we lost is called. */
    CALLBACK("targetCallbackMinutes", 60, 1, 10_080),
    OWED("targetCallbacksOpen", 20, 0, 100_000);

    private final Limits limits;

    WallboardTarget(String key, long standard, long least, long most) {
        limits = new Limits(key, standard, least, most);
    }

    @Override
    public Limits limits() {
        return limits;
    }
}
