package teleshop.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import teleshop.kernel.Roles;
import teleshop.order.domain.CustomerRecord;
import teleshop.order.domain.OrderSummary;
import teleshop.order.persistence.CustomerRecords;
import teleshop.order.persistence.Orders;

/** Shows the agent what a customer ordered before, and how it went. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.REVIEWER, Roles.SYSTEM})
public class CustomerOrders {

    @Inject private CustomerRecords records;
    @Inject private Orders orders;

    public CustomerRecord record(Long customer) {
        return records(List.of(customer)).get(customer);
    }

    /** By customer. */
    public Map<Long, CustomerRecord> records(Collection<Long> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        var known = records.of(customers);
        return customers.stream()
                .distinct()
                .map(id -> known.getOrDefault(id, CustomerRecord.blank(id)))
                .collect(Collectors.toMap(CustomerRecord::customerId, Function.identity()));
    }

    /** The latest first, as many as a screen shows. */
    public List<OrderSummary> latest(Long customer) {
        return orders.latest(customer);
    }
}
