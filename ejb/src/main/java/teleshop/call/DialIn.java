package teleshop.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;

/**
 * A simulated caller is to dial in.
 *
 * @param callerNumber null or empty if they withhold it
 * @param patienceSeconds after that they hang up; null for a minute
 */
public record DialIn(
        @Pattern(regexp = "(\\+?\\d{3,20})?") String callerNumber,
        @NotNull @Pattern(regexp = "\\+?\\d{3,20}") String dialledNumber,
        @Min(1) @Max(3600) Integer patienceSeconds) {

    private static final int USUAL_SECONDS = 60;

    String caller() {
        return callerNumber == null ? "" : callerNumber;
    }

    Duration patience() {
        return Duration.ofSeconds(patienceSeconds == null ? USUAL_SECONDS : patienceSeconds);
    }
}
