package teleshop.customer.domain;

import java.util.List;
import teleshop.kernel.PhoneNumber;

/** A customer is new, or has another name, number or address. */
public record CustomerChanged(Long id, List<PhoneNumber> phones) {

    public CustomerChanged {
        phones = List.copyOf(phones);
    }
}
