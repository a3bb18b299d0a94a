package teleshop.callback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why something is changed by hand. */
public record LiftReason(@NotBlank @Size(max = 400) @Pattern(regexp = "\\P{Cc}*") String reason) {}
