package teleshop.call;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What an agent says of themselves.
 *
 * @param extension where they sit; empty or null for where they sit already
 */
public record DeskChoice(@Pattern(regexp = "\\d{0,20}") String extension, @NotNull State state) {

    /** What an agent may choose to be. */
    public enum State {
        READY,
        BREAK,
        OFF
    }

    boolean namesExtension() {
        return extension != null && !extension.isEmpty();
    }
}
