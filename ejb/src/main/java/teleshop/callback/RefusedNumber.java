package teleshop.callback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Somebody does not want to be called.
 *
 * @param number or the beginning of some, with a {@code *}
 * @param brand null or empty for all brands
 */
public record RefusedNumber(
        @NotBlank @Size(max = 30) String number,
        @Pattern(regexp = "[\\p{L}\\p{N} _.-]{0,40}") String brand,
        @NotBlank @Size(max = 400) @Pattern(regexp = "\\P{Cc}*") String reason) {

    String ofBrand() {
        return brand == null ? "" : brand;
    }
}
