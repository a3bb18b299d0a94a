package teleshop.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import teleshop.callback.domain.CallbackKey;
import teleshop.customer.CustomerFile;
import teleshop.kernel.PhoneNumber;

/** Knows by which numbers the same people are reached. */
@ApplicationScoped
class CallbackCircle {

    @Inject private CustomerFile customers;

    /** The number itself and all others of its customers, in order. */
    SortedSet<String> of(String number) {
        var circle = new TreeSet<>(Set.of(number));
        customers.reachedAt(new PhoneNumber(number)).stream()
                .flatMap(customer -> customer.phones().stream())
                .map(PhoneNumber::value)
                .forEach(circle::add);
        return circle;
    }

    SortedSet<String> of(CallbackKey key) {
        return of(key.number());
    }
}
