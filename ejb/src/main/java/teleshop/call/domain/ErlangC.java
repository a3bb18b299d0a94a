package teleshop.call.domain;

import java.time.Duration;

/**
 * What a steady stream of callers meets who all wait until they are served.
 *
 * @param callsPerHour how many come
 * @param handling how long each binds an agent
 */
public record ErlangC(int callsPerHour, Duration handling, int agents) {

    private static final int SECONDS_OF_HOUR = 3600;
    private static final int MILLIS = 1000;

    /** The share of calls that find all {@code lines} taken, for this offered load in erlang. */
    public static double blocked(double load, int lines) {
        double inverse = 1;
        for (int line = 1; line <= lines; line++) {
            inverse = 1 + inverse * line / load;
        }
        return load == 0 ? 0 : 1 / inverse;
    }

    /** The share of callers who have to wait; all of them if the load is too much. */
    public static double waits(double load, int agents) {
        if (load >= agents) {
            return 1;
        }
        double blocked = blocked(load, agents);
        return agents * blocked / (agents - load * (1 - blocked));
    }

    public double load() {
        return callsPerHour * handlingSeconds() / SECONDS_OF_HOUR;
    }

    public double waitProbability() {
        return waits(load(), agents);
    }

    /** In seconds; infinite if the load is too much. */
    public double meanWaitSeconds() {
        return load() >= agents
                ? Double.POSITIVE_INFINITY
                : waitProbability() * handlingSeconds() / (agents - load());
    }

    /** The share of callers served within this time. */
    public double serviceLevel(Duration within) {
        if (load() >= agents) {
            return callsPerHour == 0 ? 1 : 0;
        }
        double periods = (double) within.toMillis() / MILLIS / handlingSeconds();
        return 1 - waitProbability() * Math.exp(-(agents - load()) * periods);
    }

    private double handlingSeconds() {
        return (double) handling.toMillis() / MILLIS;
    }

    /**
     * The fewest agents who serve this share within this time.
     *
     * @param share below 1
     */
    public static int required(int callsPerHour, Duration handling, double share, Duration within) {
        int agents = (int) new ErlangC(callsPerHour, handling, 0).load();
        while (new ErlangC(callsPerHour, handling, agents).serviceLevel(within) < share) {
            agents++;
        }
        return agents;
    }
}
