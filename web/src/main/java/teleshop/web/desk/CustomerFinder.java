package teleshop.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import teleshop.customer.CustomerDesk;
import teleshop.customer.domain.CustomerView;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;
import teleshop.site.Caller;
import teleshop.web.page.Finder;

/** Finds customers by a telephone number; opened, they are on the agent's desk. */
@RequestScoped
public class CustomerFinder implements Finder {

    private static final String PHONE = "[+\\d][\\d\\s-]{6,18}";

    @Inject private CustomerDesk customers;
    @Inject private Caller caller;

    @Override
    public List<Hit> find(String words) {
        return words.matches(PHONE) && caller.is(Roles.AGENT)
                ? customers.reachedAt(PhoneNumber.of(words)).stream()
                        .map(CustomerFinder::hit)
                        .toList()
                : List.of();
    }

    private static Hit hit(CustomerView customer) {
        var phone = customer.phones().get(0).masked();
        return new Hit(
                "search.customer", customer.name(), phone, "/desk.xhtml?customer=" + customer.id());
    }
}
