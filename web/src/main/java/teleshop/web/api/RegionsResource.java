package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import teleshop.customer.Regions;
import teleshop.customer.domain.Region;

/** The cascade of provinces, cities and districts. */
@Path("/regions")
@PermitAll
@Produces(APPLICATION_JSON)
public class RegionsResource {

    @Inject private Regions regions;

    @GET
    public List<Region> below(@QueryParam("parent") @DefaultValue("") String parent) {
        return regions.below(parent);
    }
}
