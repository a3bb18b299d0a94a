package teleshop.courier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import teleshop.kernel.NotInDemoMode;
import teleshop.kernel.Roles;
import teleshop.site.DemoMode;

/** Sets the couriers of a demo day; the same again changes nothing. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class CourierFixtures {

    @Inject private CourierBook book;
    @Inject private DemoMode demo;

    public void load(List<@Valid CourierFixture> couriers) {
        if (!demo.isOn()) {
            throw new NotInDemoMode();
        }
        couriers.forEach(book::keep);
    }
}
