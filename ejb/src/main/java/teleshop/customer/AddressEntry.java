package teleshop.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import teleshop.customer.domain.Address;

/** An address as it is keyed in. Whether it is complete is for the order audit to say. */
public record AddressEntry(
        @NotBlank @Size(max = 40) @Pattern(regexp = Keyed.NO_CONTROLS) String province,
        @NotBlank @Size(max = 40) @Pattern(regexp = Keyed.NO_CONTROLS) String city,
        @Size(max = 40) @Pattern(regexp = Keyed.NO_CONTROLS) String district,
        @NotNull @Size(max = 200) @Pattern(regexp = Keyed.NO_CONTROLS) String street) {

    public Address address() {
        return new Address(
                province.strip(),
                city.strip(),
                district == null ? "" : district.strip(),
                street.strip());
    }
}
