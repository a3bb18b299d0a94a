package teleshop.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import teleshop.customer.domain.Customer;
import teleshop.customer.domain.CustomerChanged;
import teleshop.customer.domain.CustomerLevel;
import teleshop.customer.domain.CustomerView;
import teleshop.customer.persistence.Customers;
import teleshop.kernel.InvalidField;
import teleshop.kernel.NotInDemoMode;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;
import teleshop.site.DemoMode;
import teleshop.trail.Trail;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.Fact;

/** Sets the customers of a demo day; the same again changes nothing. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class CustomerFixtures {

    @Inject private Customers customers;
    @Inject private Trail trail;
    @Inject private DemoMode demo;
    @Inject private Event<CustomerChanged> events;
    @Inject private Clock clock;

    /** The same name at the same first number is the same customer. */
    public CustomerView load(@Valid CustomerFixture told) {
        if (!demo.isOn()) {
            throw new NotInDemoMode();
        }
        var first = PhoneNumber.of(told.phones().get(0));
        var customer =
                customers.reachedAt(first).stream()
                        .filter(known -> known.isCalled(told.name()))
                        .findFirst()
                        .orElseGet(() -> added(told.name(), first));
        told.phones().stream().map(PhoneNumber::of).forEach(customer::alsoCallAt);
        told.addresses().stream().map(AddressEntry::address).forEach(customer::alsoLiveAt);
        customer.rank(level(told.level()), new TreeSet<>(told.tags()));
        events.fire(new CustomerChanged(customer.id(), customer.view().phones()));
        return customer.view();
    }

    private Customer added(String name, PhoneNumber phone) {
        var customer = new Customer(name, phone, clock.instant());
        customers.add(customer);
        trail.append(
                Fact.of(new CustomerNumber(customer.id()), "fixture")
                        .changing(List.of(Change.of("name", "", name))));
        return customer;
    }

    private static CustomerLevel level(String text) {
        return Arrays.stream(CustomerLevel.values())
                .filter(level -> level.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new InvalidField("level", "unknown-level", "no level " + text));
    }
}
