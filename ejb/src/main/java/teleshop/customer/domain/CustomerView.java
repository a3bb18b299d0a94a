package teleshop.customer.domain;

import java.time.Instant;
import java.util.List;
import teleshop.kernel.PhoneNumber;

/**
 * A customer as the shop's rooms see one; the numbers are masked before a person sees them.
 *
 * @param phones the one to call first comes first; so with the addresses
 */
public record CustomerView(
        Long id,
        String name,
        CustomerLevel level,
        Instant since,
        List<PhoneNumber> phones,
        List<Address> addresses,
        List<String> tags) {

    public CustomerView {
        phones = List.copyOf(phones);
        addresses = List.copyOf(addresses);
        tags = List.copyOf(tags);
    }
}
