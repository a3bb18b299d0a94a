package teleshop.insight.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import teleshop.kernel.InvalidField;

/**
 * The time from {@code from} to {@code to}, cut into intervals of equal length from its start; the
 * last may be shorter.
 *
 * @param minutes 5, 15, 30 or 60
 */
public record Grid(Instant from, Instant to, int minutes) {

    public static final List<Integer> LENGTHS = List.of(5, 15, 30, 60);

    private static final int MOST = 10_000;

    public Grid {
        if (!LENGTHS.contains(minutes)) {
            throw new InvalidField("minutes", "unknown-interval", "5, 15, 30 or 60: " + minutes);
        }
        if (!from.isBefore(to)) {
            throw new InvalidField("to", "empty-span", "ends before it begins: " + to);
        }
        if (Duration.between(from, to).compareTo(Duration.ofMinutes((long) minutes * MOST)) > 0) {
            throw new InvalidField("to", "span-too-long", "more than " + MOST + " intervals");
        }
    }

    public long lengthSeconds() {
        return Duration.ofMinutes(minutes).toSeconds();
    }

    public Instant start(long slot) {
        return from.plusSeconds(slot * lengthSeconds());
    }

    public Instant end(long slot) {
        var end = start(slot + 1);
        return end.isBefore(to) ? end : to;
    }

    /** Where each interval begins. */
    public List<Instant> starts() {
        long whole = Duration.between(from, to).toSeconds();
        long slots = (whole + lengthSeconds() - 1) / lengthSeconds();
        return LongStream.range(0, slots).mapToObj(this::start).toList();
    }
}
