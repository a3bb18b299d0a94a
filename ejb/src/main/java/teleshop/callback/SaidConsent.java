package teleshop.callback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A customer says whether they may be called.
 *
 * @param version the wording that was read to them
 */
public record SaidConsent(
        @NotBlank @Size(max = 30) String number,
        @NotBlank @Size(max = 60) @Pattern(regexp = "\\P{Cc}*") String version,
        @NotNull Boolean given) {}
