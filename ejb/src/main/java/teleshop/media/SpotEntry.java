package teleshop.media;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import teleshop.kernel.Money;
import teleshop.media.domain.Airing;
import teleshop.media.domain.SpotStatus;

/**
 * A spot as somebody tells it.
 *
 * @param cost in fen; null for nothing
 * @param reach null if nobody counted
 * @param plannedAt null only if it was aired
 * @param airedAt null if it was not aired (yet)
 */
public record SpotEntry(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[\\w.:/-]*") String id,
        @NotNull @Pattern(regexp = "\\+?\\d{3,20}") String number,
        @NotNull @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String station,
        @NotNull @Positive @Max(86_400) Integer lengthSeconds,
        @PositiveOrZero Long cost,
        @PositiveOrZero Integer reach,
        @NotNull SpotStatus status,
        Instant plannedAt,
        Instant airedAt) {

    Airing airing() {
        return new Airing(
                id,
                number,
                station,
                lengthSeconds,
                Money.ofMinor(cost == null ? 0 : cost),
                reach == null || reach == 0 ? 1 : reach,
                status,
                plannedAt == null ? airedAt : plannedAt,
                airedAt);
    }
}
