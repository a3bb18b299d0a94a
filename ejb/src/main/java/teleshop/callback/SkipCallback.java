package teleshop.callback;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An agent lets a callback go by.
 *
 * @param reason null if they do not say
 */
public record SkipCallback(@Size(max = 400) @Pattern(regexp = "\\P{Cc}*") String reason) {

    String words() {
        return reason == null ? "" : reason.strip();
    }
}
