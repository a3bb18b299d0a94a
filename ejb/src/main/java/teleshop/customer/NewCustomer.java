package teleshop.customer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What the agent keys in of somebody who calls for the first time. */
public record NewCustomer(
        @NotBlank @Size(max = 60) @Pattern(regexp = Keyed.NO_CONTROLS) String name,
        @NotBlank @Size(max = 30) String phone,
        @NotNull @Valid AddressEntry address) {

    /** The name and the number stay out of the logs. */
    @Override
    public String toString() {
        return "a new customer";
    }
}
