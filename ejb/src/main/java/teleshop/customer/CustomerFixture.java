package teleshop.customer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A customer as a fixture tells them; what is left out is none. */
public record CustomerFixture(
        @NotBlank @Size(max = 60) @Pattern(regexp = Keyed.NO_CONTROLS) String name,
        @NotEmpty List<@NotBlank @Size(max = 30) String> phones,
        List<@NotNull @Valid AddressEntry> addresses,
        String level,
        List<@NotBlank @Size(max = 40) String> tags) {

    public CustomerFixture {
        addresses = addresses == null ? List.of() : addresses;
        level = level == null ? "NORMAL" : level;
        tags = tags == null ? List.of() : tags;
    }
}
