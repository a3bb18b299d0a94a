package teleshop.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import teleshop.customer.domain.CustomerView;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;

/** Finds and takes in customers while they are on the phone. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.REVIEWER})
public class CustomerDesk {

    @Inject private CustomerFile file;

    /** Everybody who can be reached there, the newest first. */
    public List<CustomerView> reachedAt(PhoneNumber phone) {
        return file.reachedAt(phone);
    }

    public CustomerView view(Long id) {
        return file.get(id);
    }

    @RolesAllowed(Roles.AGENT)
    public CustomerView register(@NotNull @Valid NewCustomer keyed) {
        return file.register(keyed);
    }

    /** What is left out stays as it is. */
    @RolesAllowed({Roles.AGENT, Roles.REVIEWER})
    public CustomerView change(Long id, @NotNull @Valid ChangedCustomer keyed) {
        return file.change(id, keyed);
    }
}
