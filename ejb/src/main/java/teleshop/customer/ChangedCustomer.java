package teleshop.customer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What is new about a customer; what is left out stays as it is. */
public record ChangedCustomer(
        @Size(min = 1, max = 60) @Pattern(regexp = Keyed.NO_CONTROLS) String name,
        @Size(min = 1, max = 30) String phone,
        @Valid AddressEntry address) {}
