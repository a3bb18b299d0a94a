package teleshop.web.api;

import java.time.Instant;
import java.util.List;
import teleshop.customer.domain.Address;
import teleshop.customer.domain.CustomerView;
import teleshop.kernel.PhoneNumber;
import teleshop.order.domain.CustomerRecord;

/** A customer as other programs see one. */
public record CustomerBody(
        Long id,
        String name,
        String level,
        String phone,
        List<String> phones,
        List<Address> addresses,
        List<String> tags,
        Instant since,
        History history) {

    /** How it went so far, in numbers of orders. */
    public record History(
            long orders, long signed, long refused, long returned, Instant lastOrderAt) {}

    static CustomerBody of(CustomerView c, CustomerRecord r) {
        var phones = c.phones().stream().map(PhoneNumber::masked).toList();
        return new CustomerBody(
                c.id(),
                c.name(),
                c.level().name(),
                phones.get(0),
                phones,
                c.addresses(),
                c.tags(),
                c.since(),
                new History(
                        r.orders(),
                        r.signed(),
                        r.refused(),
                        r.returned(),
                        r.lastOrderAt().orElse(null)));
    }
}
