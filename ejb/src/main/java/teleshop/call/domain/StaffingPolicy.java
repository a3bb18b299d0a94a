package teleshop.call.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import teleshop.media.domain.Airing;

/** Says how many agents the spots to come ask for, by what spots like them brought before. */
public final class StaffingPolicy {

    /** How the floor works. */
    public record Floor(Duration handling, int targetPercent, Duration within, int agents) {}

    public static final Duration STEP = Duration.ofMinutes(5);

    private static final int HOUR = 3600;
    private static final int MILLIS = 1000;
    private static final int HUNDRED = 100;
    private static final Duration FADING = Duration.ofMinutes(10);

    private final int similar;
    private final Floor floor;

    /**
     * @param similar of how many spots the mean is taken, the latest ones
     */
    public StaffingPolicy(int similar, Floor floor) {
        this.similar = similar;
        this.floor = floor;
    }

    /**
     * The mean of the last spots on the same station at that time of day for that number; of the
     * last for that number if there are none.
     *
     * @param calls of each spot that was on air
     */
    public double expectedCalls(Airing spot, List<Airing> past, Map<String, Long> calls) {
        var alike = past.stream().filter(other -> isAlike(spot, other)).toList();
        return mean(alike.isEmpty() ? ofNumber(spot, past) : alike, calls);
    }

    private static List<Airing> ofNumber(Airing spot, List<Airing> past) {
        return past.stream().filter(other -> other.number().equals(spot.number())).toList();
    }

    /** Within an hour of the time of day, which leaves out no slot and needs no zone. */
    private static boolean isAlike(Airing spot, Airing other) {
        long apart = Duration.between(other.plannedAt(), spot.plannedAt()).toMinutes() % 1440;
        return other.number().equals(spot.number())
                && other.station().equals(spot.station())
                && Math.min(apart, 1440 - apart) <= 60;
    }

    private double mean(List<Airing> spots, Map<String, Long> calls) {
        return spots.stream()
                .sorted((a, b) -> b.plannedAt().compareTo(a.plannedAt()))
                .filter(spot -> calls.containsKey(spot.id()))
                .limit(similar)
                .mapToLong(spot -> calls.get(spot.id()))
                .average()
                .orElse(0);
    }

    /** The part of a spot's callers who call in {@code [from, from + step)}. */
    public double share(Airing spot, Instant from) {
        double all = 1 - Math.exp(-spot.window().toMillis() / (double) FADING.toMillis());
        double begin = age(spot, from);
        double end =
                Math.min(age(spot, from.plus(STEP)), (double) spot.window().toMillis() / MILLIS);
        return end <= begin ? 0 : (faded(begin) - faded(end)) / all;
    }

    private static double age(Airing spot, Instant at) {
        return Math.max(0, (double) Duration.between(spot.plannedAt(), at).toMillis() / MILLIS);
    }

    private static double faded(double seconds) {
        return Math.exp(-seconds / FADING.toSeconds());
    }

    /** What so many calls in one step ask of the floor. */
    public StaffingInterval interval(Instant from, Collection<Airing> spots, double calls) {
        int perHour = (int) Math.ceil(calls * HOUR / STEP.toSeconds());
        double share = (double) floor.targetPercent() / HUNDRED;
        var now = new ErlangC(perHour, floor.handling(), floor.agents());
        var fluid = FluidRule.of(Math.round(calls), floor.agents(), STEP, floor.handling());
        boolean overload = now.load() >= floor.agents();
        return new StaffingInterval(
                from,
                from.plus(STEP),
                spots.stream().map(Airing::id).toList(),
                rounded(calls, 1),
                perHour == 0
                        ? 0
                        : ErlangC.required(
                                perHour, floor.handling(), Math.min(share, 0.999), floor.within()),
                floor.agents(),
                rounded(occupancy(now), 1),
                overload && perHour > 0
                        ? null
                        : rounded(HUNDRED * now.serviceLevel(floor.within()), 1),
                overload ? fluid.served() : Math.round(calls),
                overload ? fluid.listed() : 0);
    }

    private double occupancy(ErlangC now) {
        return floor.agents() == 0 ? 0 : Math.min(HUNDRED, HUNDRED * now.load() / floor.agents());
    }

    static BigDecimal rounded(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    }
}
