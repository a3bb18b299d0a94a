package teleshop.logistics;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The courier that a person prefers, and why. */
public record RouteChoice(
        @NotBlank @Size(max = 20) String courier, @NotBlank @Size(max = 500) String reason) {}
