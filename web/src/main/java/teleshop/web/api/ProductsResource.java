package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import teleshop.catalog.Scripts;
import teleshop.catalog.domain.Script;
import teleshop.demo.StrictJson;
import teleshop.kernel.Roles;
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
    @Inject private Scripts scripts;

    @GET
    public List<Product> all() {
        return availability.all().stream().map(ProductsResource::view).toList();
    }

    @GET
    @Path("/{sku}")
    public Product one(@PathParam("sku") String sku) {
        return view(availability.of(sku));
    }

    @RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.ADMIN})
    @GET
    @Path("/{sku}/script")
    public Script script(@PathParam("sku") String sku) {
        return scripts.of(availability.of(sku).sku());
    }

    @RolesAllowed({Roles.LEAD, Roles.ADMIN})
    @PUT
    @Path("/{sku}/script")
    @Consumes(APPLICATION_JSON)
    public Script word(@PathParam("sku") String sku, JsonObject body) {
        scripts.word(sku, StrictJson.read("", Body.given(body), Script.class));
        return scripts.of(sku);
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
