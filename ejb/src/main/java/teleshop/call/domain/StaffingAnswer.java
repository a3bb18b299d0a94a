package teleshop.call.domain;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * How a steady stream of callers fares with so many agents.
 *
 * @param waitProbability the share who wait at all
 * @param averageWaitSeconds null if there are too few agents for the load
 * @param requiredAgents for 80 % within that time
 */
public record StaffingAnswer(
        BigDecimal waitProbability,
        BigDecimal averageWaitSeconds,
        BigDecimal serviceLevelPercent,
        BigDecimal occupancyPercent,
        int requiredAgents) {

    private static final int HUNDRED = 100;
    private static final int USUAL_PERCENT = 80;

    /**
     * @param within what counts as answered in time
     */
    public static StaffingAnswer of(
            int callsPerHour, Duration handling, int agents, Duration within) {
        var erlang = new ErlangC(callsPerHour, handling, agents);
        boolean overload = erlang.load() >= agents;
        return new StaffingAnswer(
                StaffingPolicy.rounded(erlang.waitProbability(), 4),
                overload ? null : StaffingPolicy.rounded(erlang.meanWaitSeconds(), 1),
                StaffingPolicy.rounded(HUNDRED * erlang.serviceLevel(within), 1),
                StaffingPolicy.rounded(Math.min(HUNDRED, HUNDRED * erlang.load() / agents), 1),
                ErlangC.required(callsPerHour, handling, (double) USUAL_PERCENT / HUNDRED, within));
    }
}
