package teleshop.media.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import teleshop.kernel.Money;

/**
 * A spot as the plan and the air log tell it.
 *
 * @param number the one that viewers dial for it
 * @param reach how many see it, in any unit that is the same for all; 1 if nobody counted
 * @param airedAt null if it was not on air (yet)
 */
public record Airing(
        String id,
        String number,
        String station,
        int lengthSeconds,
        Money cost,
        int reach,
        SpotStatus status,
        Instant plannedAt,
        Instant airedAt) {

    /** Longer ones are long form: their viewers call for longer. */
    private static final int SHORT_FORM_SECONDS = 300;

    private static final Duration SHORT_WINDOW = Duration.ofMinutes(30);
    private static final Duration LONG_WINDOW = Duration.ofMinutes(120);

    /** From when on its viewers call, as far as is known now; empty if they never do. */
    public Optional<Instant> callsFrom() {
        if (status.wasOnAir() && airedAt != null) {
            return Optional.of(airedAt);
        }
        return status == SpotStatus.CONFIRMED ? Optional.of(plannedAt) : Optional.empty();
    }

    /** How long its viewers call; both ends belong to it. */
    public Duration window() {
        return lengthSeconds > SHORT_FORM_SECONDS ? LONG_WINDOW : SHORT_WINDOW;
    }
}
