package teleshop.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import teleshop.customer.Keyed;

/** Why somebody does what they do. */
public record Reason(
        @NotBlank @Size(max = 400) @Pattern(regexp = Keyed.NO_CONTROLS) String reason) {}
