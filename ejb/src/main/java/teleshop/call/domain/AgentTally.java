package teleshop.call.domain;

import java.util.Comparator;
import java.util.Map;

/**
 * What an agent has done today, by the calendar of the house, as routing sees it.
 *
 * @param calls taken, also before they went off and came back
 * @param weight the agent's part of the calls in a queue that shares them by ratio; at least 1
 * @param sharePercent of all calls taken on the floor, rounded up
 * @param conversion by product, in basis points; products of which too little is known are left out
 */
public record AgentTally(int calls, int weight, int sharePercent, Map<String, Integer> conversion) {

    public static final AgentTally FRESH = new AgentTally(0, 1, 0, Map.of());

    /** Who is furthest behind the own share comes first. */
    static final Comparator<AgentTally> BY_SHARE =
            (a, b) -> Long.compare((long) a.calls * b.weight, (long) b.calls * a.weight);

    public AgentTally {
        if (weight < 1) {
            throw new IllegalArgumentException("an agent's weight is at least 1: " + weight);
        }
        conversion = Map.copyOf(conversion);
    }
}
