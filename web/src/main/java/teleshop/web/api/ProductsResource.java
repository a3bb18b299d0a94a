package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import teleshop.stock.Availability;
import teleshop.stock.Availability.OnSale;

/** Shows what is sold. */
@Path("/products")
@PermitAll
@Produces(APPLICATION_JSON)
public class ProductsResource {

    /** One product; the price in minor units. */
    public record Product(
            String sku,
            String name,
            long price,
            int limit,
            String supplier,
            int taxRateBp,
            String restriction,
            String status,
            long available) {}

    @Inject private Availability availability;

    @GET
    public List<Product> all() {
        return availability.all().stream().map(ProductsResource::view).toList();
    }

    @GET
    @Path("/{sku}")
    public Product one(@PathParam("sku") String sku) {
        return view(availability.of(sku));
    }

    private static Product view(OnSale p) {
        return new Product(
                p.sku(),
                p.name(),
                p.price().minor(),
                p.limit(),
                p.supplier(),
                p.taxRateBp(),
                p.restriction(),
                p.sold() ? "ACTIVE" : "STOPPED",
                p.available());
    }
}
