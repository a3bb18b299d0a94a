package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import teleshop.site.Readiness;

/** Says whether calls and orders can be taken. */
@Path("/health")
@PermitAll
@Produces(APPLICATION_JSON)
public class HealthResource {

    /** Ready if there are no reasons against it. */
    public record Health(String status, List<String> reasons) {}

    @Inject private Readiness readiness;

    @GET
    public Response health() {
        var reasons = readiness.reasonsAgainst();
        return reasons.isEmpty()
                ? Response.ok(new Health("UP", reasons)).build()
                : Response.status(Response.Status.SERVICE_UNAVAILABLE)
                        .entity(new Health("DOWN", reasons))
                        .build();
    }
}
