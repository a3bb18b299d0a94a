package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import teleshop.demo.SpotTold;
import teleshop.demo.StrictJson;
import teleshop.kernel.Roles;
import teleshop.media.AirPlan;
import teleshop.media.domain.Airing;
import teleshop.site.SiteZone;

/** What goes on air. */
@Path("/spots")
@RolesAllowed(Roles.MEDIA)
@Produces(APPLICATION_JSON)
public class SpotsResource {

    @Inject private AirPlan plan;
    @Inject private SiteZone zone;

    @GET
    @RolesAllowed({Roles.MEDIA, Roles.LEAD})
    public List<SpotTold> spots(@QueryParam("from") String from, @QueryParam("to") String to) {
        var span = Span.of(from, to, zone);
        return plan.spots(span.from(), span.to()).stream().map(SpotsResource::told).toList();
    }

    @PUT
    @Path("/{id}")
    @Consumes(APPLICATION_JSON)
    public void keep(@PathParam("id") String id, JsonObject body) {
        plan.keep(StrictJson.read("", body, SpotTold.class).entry(id));
    }

    private static SpotTold told(Airing airing) {
        return new SpotTold(
                airing.id(),
                airing.number(),
                airing.station(),
                airing.lengthSeconds(),
                airing.cost().minor(),
                airing.reach(),
                airing.status().name(),
                airing.plannedAt().toString(),
                Optional.ofNullable(airing.airedAt()).map(Object::toString).orElse(null));
    }
}
