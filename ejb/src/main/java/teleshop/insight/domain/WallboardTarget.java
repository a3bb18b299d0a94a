package teleshop.insight.domain;

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

    private final String key;
    private final long standard;
    private final long least;
    private final long most;

    WallboardTarget(String key, long standard, long least, long most) {
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
