package teleshop.stock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import teleshop.catalog.ProductKeeping;
import teleshop.kernel.NotInDemoMode;
import teleshop.kernel.Roles;
import teleshop.site.DemoMode;

/** Sets the goods of a demo day; the same again changes nothing. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class ProductFixtures {

    @Inject private ProductKeeping keeping;
    @Inject private StockTaking stock;
    @Inject private DemoMode demo;

    public void load(List<@Valid ProductFixture> products) {
        if (!demo.isOn()) {
            throw new NotInDemoMode();
        }
        for (var product : products) {
            keeping.keep(product.terms());
            if (product.available() != null) {
                stock.makeAvailable(product.sku(), product.available());
            }
        }
    }
}
