package teleshop.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import teleshop.kernel.Roles;
import teleshop.order.PlaceOrder.Item;
import teleshop.order.domain.Amounts;
import teleshop.order.domain.PaymentMethod;

/** Tells what an order would cost, before the agent promises it. */
@Stateless
@RolesAllowed(Roles.AGENT)
public class Quoting {

    @Inject private Quotation quotation;

    public Amounts quote(@NotNull PaymentMethod payment, @NotEmpty List<@Valid Item> items) {
        return quotation.price(null, payment, items).amounts();
    }
}
