package teleshop.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a person undoes something. */
public record Because(@NotBlank @Size(max = 500) String reason) {}
