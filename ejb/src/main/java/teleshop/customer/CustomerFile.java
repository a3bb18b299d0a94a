package teleshop.customer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import teleshop.customer.domain.Customer;
import teleshop.customer.domain.CustomerChanged;
import teleshop.customer.domain.CustomerView;
import teleshop.customer.domain.KnownCaller;
import teleshop.customer.persistence.Customers;
import teleshop.kernel.PhoneNumber;
import teleshop.trail.Trail;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.Fact;

/** The shop's own file of its customers, with whole numbers: for its rooms, not for screens. */
@Stateless
@PermitAll
public class CustomerFile {

    @Inject private Customers customers;
    @Inject private Trail trail;
    @Inject private Event<CustomerChanged> events;
    @Inject private Clock clock;

    public Optional<CustomerView> find(Long id) {
        return customers.find(id).map(Customer::view);
    }

    public CustomerView get(Long id) {
        return find(id).orElseThrow(() -> new UnknownCustomer(id));
    }

    /** Everybody who can be reached there, the newest first. */
    public List<CustomerView> reachedAt(PhoneNumber phone) {
        return customers.reachedAt(phone).stream().map(Customer::view).toList();
    }

    /** The same people, and only what the floor needs of them: a caller waits for the answer. */
    public List<KnownCaller> callingFrom(PhoneNumber phone) {
        return customers.callingFrom(phone);
    }

    /** The newest first. */
    public List<CustomerView> called(String name) {
        return customers.called(name).stream().map(Customer::view).toList();
    }

    /** The same name at the same number is the same customer, perhaps at a new address. */
    public CustomerView register(@Valid NewCustomer keyed) {
        var phone = PhoneNumber.of(keyed.phone());
        var name = keyed.name().strip();
        var customer =
                customers.reachedAt(phone).stream()
                        .filter(known -> known.isCalled(name))
                        .findFirst()
                        .orElseGet(() -> added(name, phone));
        customer.liveAt(keyed.address().address());
        return customer.view();
    }

    private Customer added(String name, PhoneNumber phone) {
        var customer = new Customer(name, phone, clock.instant());
        customers.add(customer);
        changed(
                customer,
                "register",
                List.of(Change.of("name", "", name), Change.of("phone", "", phone.masked())));
        return customer;
    }

    CustomerView change(Long id, ChangedCustomer keyed) {
        var customer = customers.find(id).orElseThrow(() -> new UnknownCustomer(id));
        var before = customer.view();
        Optional.ofNullable(keyed.name()).map(String::strip).ifPresent(customer::rename);
        Optional.ofNullable(keyed.phone()).map(PhoneNumber::of).ifPresent(customer::callAt);
        Optional.ofNullable(keyed.address()).map(AddressEntry::address).ifPresent(customer::liveAt);
        changed(customer, "change", differences(before, customer.view()));
        return customer.view();
    }

    private static List<Change> differences(CustomerView before, CustomerView after) {
        return List.of(
                Change.of("name", before.name(), after.name()),
                Change.of("phones", before.phones(), after.phones()),
                Change.of("addresses", before.addresses(), after.addresses()));
    }

    private void changed(Customer customer, String deed, List<Change> changes) {
        var fact = Fact.of(new CustomerNumber(customer.id()), deed).changing(changes);
        if (!fact.changes().isEmpty()) {
            trail.append(fact);
            events.fire(new CustomerChanged(customer.id(), customer.view().phones()));
        }
    }
}
