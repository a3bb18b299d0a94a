package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import teleshop.customer.AddressEntry;
import teleshop.customer.CustomerFixture;
import teleshop.customer.CustomerFixtures;
import teleshop.order.OrderHistory;

/** {@code customers}: who bought before, and what came of it. */
@ApplicationScoped
public class CustomersSection implements FixtureSection {

    /** One element. */
    public record Told(
            String name,
            List<String> phones,
            List<AddressEntry> addresses,
            List<PastOrderTold> history,
            String level,
            List<String> tags) {

        CustomerFixture customer() {
            return new CustomerFixture(name, phones, addresses, level, tags);
        }
    }

    @Inject private CustomerFixtures customers;
    @Inject private OrderHistory orders;

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public int load(JsonValue section) {
        var told = StrictJson.list(name(), section, Told.class);
        told.forEach(this::load);
        return told.size();
    }

    private void load(Told told) {
        var customer = customers.load(told.customer());
        Optional.ofNullable(told.history()).orElse(List.of()).stream()
                .map(past -> past.of(customer))
                .forEach(orders::load);
    }
}
