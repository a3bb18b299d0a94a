package teleshop.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import teleshop.kernel.NotInDemoMode;
import teleshop.kernel.Roles;
import teleshop.order.domain.HistoricOrder;
import teleshop.order.persistence.HistoricOrders;
import teleshop.site.DemoMode;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Takes in orders from before this shop's time; the same again changes nothing. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class OrderHistory {

    @Inject private HistoricOrders orders;
    @Inject private Trail trail;
    @Inject private DemoMode demo;

    public void load(HistoricOrder order) {
        if (!demo.isOn()) {
            throw new NotInDemoMode();
        }
        if (orders.add(order)) {
            trail.append(Fact.of(order.number(), "history"));
        }
    }
}
