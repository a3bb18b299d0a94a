package teleshop.customer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import teleshop.customer.domain.Customer;
import teleshop.customer.domain.CustomerView;
import teleshop.customer.persistence.Customers;
import teleshop.kernel.AggregateId;
import teleshop.kernel.PhoneNumber;
import teleshop.trail.Trail;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.Fact;

/** The shop's own file of its customers, with whole numbers: for its rooms, not for screens. */
@Stateless
@PermitAll
public class CustomerFile {

    private record CustomerNumber(String value) implements AggregateId {
        @Override
        public String aggregateType() {
            return "customer";
        }
    }

    @Inject private Customers customers;
    @Inject private Trail trail;
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
        var number = new CustomerNumber(String.valueOf(customer.id()));
        trail.append(
                Fact.of(number, "register")
                        .changing(
                                List.of(
                                        Change.of("name", "", name),
                                        Change.of("phone", "", phone.masked()))));
        return customer;
    }
}
