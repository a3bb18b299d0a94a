package teleshop.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import teleshop.call.CallHistory;
import teleshop.call.domain.CallId;
import teleshop.insight.persistence.PastSales;
import teleshop.kernel.InvalidField;
import teleshop.kernel.NotInDemoMode;
import teleshop.kernel.Roles;
import teleshop.site.DemoMode;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Takes in what callers of an earlier time bought; the same again changes nothing. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class SalesHistory {

    @Inject private PastSales sales;
    @Inject private CallHistory calls;
    @Inject private Trail trail;
    @Inject private DemoMode demo;

    /**
     * @throws InvalidField if a call is not in the books
     */
    public void load(List<@Valid ToldSale> told) {
        if (!demo.isOn()) {
            throw new NotInDemoMode();
        }
        told.forEach(this::load);
    }

    private void load(ToldSale told) {
        var calledAt =
                calls.arrivedAt(new CallId(told.call()))
                        .orElseThrow(
                                () ->
                                        new InvalidField(
                                                "call", "unknown-call", "no call " + told.call()));
        var sale = told.of(calledAt);
        if (sales.add(sale)) {
            trail.append(Fact.of(sale.id(), "history").linking(Map.of("call", sale.callId())));
        }
    }
}
