package teleshop.call;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import teleshop.call.domain.PauseCode;

/**
 * What an agent says of themselves.
 *
 * @param extension where they sit; empty or null for where they sit already
 * @param pauseCode why they take a break; null for any other reason
 */
public record DeskChoice(
        @Pattern(regexp = "\\d{0,20}") String extension,
        @NotNull State state,
        PauseCode pauseCode) {

    /** What an agent may choose to be. */
    public enum State {
        READY,
        BREAK,
        OFF
    }

    /** One that says no more than where and what. */
    public DeskChoice(String extension, State state) {
        this(extension, state, null);
    }

    PauseCode pause() {
        return pauseCode == null ? PauseCode.OTHER : pauseCode;
    }

    boolean namesExtension() {
        return extension != null && !extension.isEmpty();
    }
}
