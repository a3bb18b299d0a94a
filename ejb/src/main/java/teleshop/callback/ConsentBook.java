package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import teleshop.call.domain.CallerNumber;
import teleshop.callback.domain.Consent;
import teleshop.callback.persistence.Consents;
import teleshop.customer.CustomerFile;
import teleshop.customer.domain.CustomerView;
import teleshop.kernel.InvalidField;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;
import teleshop.site.Caller;

/** Who agreed to be called, and who took it back; nothing is ever struck out. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.ADMIN})
public class ConsentBook {

    private static final Set<String> TAKEN_BACK = Set.of("", "0", "WITHDRAWN", "REVOKED", "NONE");

    @Inject private Consents consents;
    @Inject private CallbackCircle circle;
    @Inject private CustomerFile customers;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** Said now, to the one who writes it down. */
    public List<Consent> say(@NotNull @Valid SaidConsent said) {
        var number = PhoneNumber.of(said.number()).value();
        consents.add(
                new Consent(number, said.version(), clock.instant(), said.given(), caller.name()));
        return of(number);
    }

    /** All that those who are reached there have said, the latest first. */
    public List<Consent> of(String number) {
        return consents.of(circle.of(PhoneNumber.of(number).value()));
    }

    /**
     * As it was said earlier.
     *
     * @param customer by number, id or name
     */
    @RolesAllowed(Roles.ADMIN)
    public void load(String customer, String version, Instant at) {
        boolean given = !TAKEN_BACK.contains(version);
        numbers(customer)
                .forEach(n -> consents.add(new Consent(n, version, at, given, caller.name())));
    }

    private Set<String> numbers(String customer) {
        var numbers = new TreeSet<String>();
        known(customer).stream()
                .flatMap(one -> one.phones().stream())
                .map(PhoneNumber::value)
                .forEach(numbers::add);
        if (numbers.isEmpty()) {
            CallerNumber.of(customer).phone().map(PhoneNumber::value).ifPresent(numbers::add);
        }
        if (numbers.isEmpty()) {
            throw new InvalidField("customer", "unknown-customer", "no customer " + customer);
        }
        return numbers;
    }

    private List<CustomerView> known(String customer) {
        if (customer.matches("\\d{1,9}")) {
            return customers.find(Long.valueOf(customer)).stream().toList();
        }
        return customers.called(customer);
    }
}
