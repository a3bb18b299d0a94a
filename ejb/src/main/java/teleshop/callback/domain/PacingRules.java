package teleshop.callback.domain;

import java.time.Duration;

/**
 * How fast the dialler may go; ratios in percent: 100 is one line for one agent.
 *
 * @param dropCap in basis points
 * @param leastAgents with fewer, one line for one agent
 * @param slowestRise after which the ratio may rise again
 * @param rise by how much it then rises
 * @param highest the ratio at most
 */
public record PacingRules(
        int dropCap, int leastAgents, Duration slowestRise, int rise, int highest) {

    public static final PacingRules STANDARD =
            new PacingRules(300, 5, Duration.ofSeconds(15), 5, 600);

    public PacingRules withCap(int basisPoints) {
        return new PacingRules(basisPoints, leastAgents, slowestRise, rise, highest);
    }
}
