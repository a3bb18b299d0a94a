package teleshop.media.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Says which spot a caller saw, as soon as they call. The air log has the last word later. */
public final class AttributionPolicy {

    private static final int MILLIS = 1000;

    private final Duration fading;

    /**
     * @param fading after so long a spot weighs a factor e less
     */
    public AttributionPolicy(Duration fading) {
        this.fading = fading;
    }

    public static AttributionPolicy ofTheHouse() {
        return new AttributionPolicy(Duration.ofMinutes(10));
    }

    /** The one that weighs most; empty if none was on air shortly before the call. */
    public Optional<Airing> heaviest(Collection<Airing> ofTheNumber, Instant call) {
        return ofTheNumber.stream()
                .filter(airing -> isHeard(airing, call))
                .max(
                        Comparator.<Airing>comparingDouble(airing -> weight(airing, call))
                                .thenComparing(Airing::id));
    }

    private static boolean isHeard(Airing airing, Instant call) {
        return airing.callsFrom()
                .filter(from -> !call.isBefore(from))
                .filter(from -> !call.isAfter(from.plus(airing.window())))
                .isPresent();
    }

    private double weight(Airing airing, Instant call) {
        var age = Duration.between(airing.callsFrom().orElseThrow(), call);
        return Math.max(1, airing.reach()) * Math.exp(-seconds(age) / seconds(fading));
    }

    private static double seconds(Duration time) {
        return (double) time.toMillis() / MILLIS;
    }
}
