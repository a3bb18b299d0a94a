package teleshop.callback.domain;

import java.util.Map;
import teleshop.kernel.Money;

/**
 * What became of those who were lost.
 *
 * @param lost how many customers, each with each brand once
 * @param called at least once, by us
 * @param reached a human answered our call
 * @param ordered in a call of ours
 * @param served otherwise
 * @param medianDelaySeconds from being lost to our first attempt; -1 if there was none
 * @param revenue of the orders taken in our calls
 */
public record LostCallers(
        long lost,
        long open,
        long called,
        long reached,
        long ordered,
        long served,
        long medianDelaySeconds,
        Money revenue,
        Map<String, Long> byCause,
        Map<String, Long> bySpot) {

    public LostCallers {
        byCause = Map.copyOf(byCause);
        bySpot = Map.copyOf(bySpot);
    }

    /** In basis points, rounded half up; -1 if nobody was lost. */
    public long recoveredBp() {
        return share(ordered, lost);
    }

    /** In basis points, rounded half up; -1 if nobody was called. */
    public long contactRateBp() {
        return share(reached, called);
    }

    /** In basis points, rounded half up; -1 if nobody was lost. */
    public long servedBp() {
        return share(ordered + served, lost);
    }

    private static long share(long part, long whole) {
        return whole == 0 ? -1 : (part * 20_000 + whole) / (2 * whole);
    }
}
