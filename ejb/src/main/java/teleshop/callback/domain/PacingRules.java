package teleshop.callback.domain;

import java.time.Duration;

/**
 * How fast the dialler may go; ratios in percent: 100 is one line for one agent.
 *
 * @param dropCap in basis points
 * @param aim what part of the cap the dialler risks with each dial, in percent
 * @param leastAgents with fewer, one line for one agent
 * @param slowestRise after which the ratio may rise again
 * @param rise by how much it then rises
 * @param ahead the ratio at most, in percent of the lines that one answer takes
 * @param answered who has not answered after ringing so long hardly will; counted no more
 */
public record PacingRules(
        int dropCap,
        int aim,
        int leastAgents,
        Duration slowestRise,
        int rise,
        int ahead,
        Duration answered) {

    public static final PacingRules STANDARD =
            new PacingRules(
                    300, 300, 5, Duration.ofSeconds(15), 25, 150, Duration.ofMillis(12_500));

    public PacingRules withCap(int basisPoints) {
        return new PacingRules(basisPoints, aim, leastAgents, slowestRise, rise, ahead, answered);
    }
}
