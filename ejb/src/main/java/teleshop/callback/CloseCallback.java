package teleshop.callback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import teleshop.callback.domain.CallbackOutcome;
import teleshop.kernel.InvalidField;

/** An entry is closed by hand. */
public record CloseCallback(
        @NotBlank String outcome,
        @NotBlank @Size(max = 400) @Pattern(regexp = "\\P{Cc}*") String reason) {

    /** What a person may say; the others are found out by the system itself. */
    public static final Set<CallbackOutcome> BY_HAND =
            Set.copyOf(
                    EnumSet.of(
                            CallbackOutcome.NOT_INTERESTED,
                            CallbackOutcome.WRONG_NUMBER,
                            CallbackOutcome.REFUSED_CONTACT,
                            CallbackOutcome.ALREADY_BOUGHT,
                            CallbackOutcome.INFO_ONLY,
                            CallbackOutcome.COMPLAINT,
                            CallbackOutcome.INVALID));

    CallbackOutcome word() {
        return BY_HAND.stream()
                .filter(known -> known.name().equals(outcome))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidField(
                                        "outcome", "unknown-word", "not by hand: " + outcome));
    }
}
