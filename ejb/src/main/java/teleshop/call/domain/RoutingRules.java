package teleshop.call.domain;

import java.time.Duration;

/**
 * The weights and times of routing.
 *
 * @param lastAgentWithin how long ago a talk may be and still bind
 * @param lastAgentWait how long a caller waits for the agent of that talk at most
 * @param maxSharePercent who took more of the calls is not preferred for selling well
 */
public record RoutingRules(
        Points points,
        Relaxation relaxation,
        Duration lastAgentWithin,
        Duration lastAgentWait,
        int maxSharePercent) {

    /**
     * What counts how much.
     *
     * @param perSecond at least 1: who waits must come nearer
     */
    public record Points(int perRank, int perNeed, int perSecond) {

        public Points {
            if (perSecond < 1) {
                throw new IllegalArgumentException("points for a second waited: " + perSecond);
            }
        }
    }

    /**
     * After what waiting less will do.
     *
     * @param lowerLevel one level less than asked for
     * @param secondary skills the agents have beside their own
     * @param anybody any sales agent
     * @param language another language
     */
    public record Relaxation(
            Duration lowerLevel, Duration secondary, Duration anybody, Duration language) {

        static final Relaxation AT_ONCE =
                new Relaxation(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(90));
    }

    /** A rank is worth the waiting of 500 s. */
    public static final RoutingRules STANDARD =
            new RoutingRules(
                    new Points(1000, 200, 2),
                    new Relaxation(
                            Duration.ofSeconds(20),
                            Duration.ofSeconds(40),
                            Duration.ofSeconds(60),
                            Duration.ofSeconds(90)),
                    Duration.ofDays(30),
                    Duration.ofSeconds(20),
                    20);

    /** The same with skills relaxed from the start, for a floor under load. */
    public RoutingRules relaxed() {
        return new RoutingRules(
                points, Relaxation.AT_ONCE, lastAgentWithin, lastAgentWait, maxSharePercent);
    }

    boolean prefersLast(WaitingCall call, String agent, long waitedMillis) {
        var ties = call.ties();
        return ties.lastAgent().equals(agent)
                && waitedMillis <= lastAgentWait.toMillis()
                && !ties.lastTalk().plus(lastAgentWithin).isBefore(call.queuedAt());
    }

    int conversion(AgentTally tally, String product) {
        return tally.sharePercent() > maxSharePercent
                ? 0
                : tally.conversion().getOrDefault(product, 0);
    }
}
