package teleshop.media;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import teleshop.media.domain.DnisAssignment;

/**
 * A number is shown on a station from one time to another.
 *
 * @param to null for until further notice
 */
public record DnisEntry(
        @NotNull @Pattern(regexp = "\\+?\\d{3,20}") String number,
        @NotBlank @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String station,
        @NotNull Instant from,
        Instant to) {

    DnisAssignment assignment() {
        return new DnisAssignment(number, station, from, to);
    }
}
