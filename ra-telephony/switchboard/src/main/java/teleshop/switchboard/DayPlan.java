package teleshop.switchboard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The calls of a day: an even trickle, and what the spots bring.
 *
 * @param spots each a number of callers and when the spot is aired, counted from the day's begin
 * @param pressPercent of the callers, who press 1 for a callback when half their patience is gone
 * @param redialPercent of those nobody served, who dial again
 */
record DayPlan(
        long callsAnHour,
        List<Spot> spots,
        List<String> hotlines,
        Duration patience,
        int pressPercent,
        int redialPercent,
        Duration redialAfter,
        int attempts) {

    /** One airing. */
    record Spot(Duration at, int callers) {}

    DayPlan {
        spots = List.copyOf(spots);
        hotlines = List.copyOf(hotlines);
    }

    /**
     * @param text {@code MINUTE:CALLERS,...}; empty for none
     */
    static List<Spot> spots(String text) {
        List<Spot> spots = new ArrayList<>();
        for (String spot : text.split(",")) {
            if (!spot.isBlank()) {
                String[] part = spot.strip().split(":");
                var at = Duration.ofMinutes(Long.parseLong(part[0]));
                spots.add(new Spot(at, Integer.parseInt(part[1])));
            }
        }
        return spots;
    }
}
