package teleshop.call.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Who has taken how many calls on the floor today, whether they are on duty still or not. */
final class CallsToday {

    private static final int PERCENT = 100;

    private final Map<String, Integer> taken = new HashMap<>();
    private LocalDate day = LocalDate.MIN;
    private int all;

    /**
     * Nobody has taken a call yet on a new day.
     *
     * @return whether it is one
     */
    boolean turnTo(LocalDate today) {
        boolean turns = !today.equals(day);
        if (turns) {
            begin(today, Map.of());
        }
        return turns;
    }

    /** On that day so many calls were taken until now. */
    void begin(LocalDate some, Map<String, Integer> counts) {
        day = some;
        taken.clear();
        taken.putAll(counts);
        all = counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * @return how many the agent has taken with this one
     */
    int took(String agent) {
        all++;
        return taken.merge(agent, 1, Integer::sum);
    }

    int of(String agent) {
        return taken.getOrDefault(agent, 0);
    }

    /** What part of all calls so many are, in percent, rounded up: what is more counts as more. */
    int share(int calls) {
        return all == 0 ? 0 : (calls * PERCENT + all - 1) / all;
    }
}
