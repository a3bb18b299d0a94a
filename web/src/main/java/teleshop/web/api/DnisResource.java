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
import java.util.List;
import teleshop.demo.DnisTold;
import teleshop.demo.StrictJson;
import teleshop.kernel.Roles;
import teleshop.media.AirPlan;
import teleshop.media.domain.DnisAssignment;

/** Which number is shown on which station. */
@Path("/dnis")
@RolesAllowed(Roles.MEDIA)
@Produces(APPLICATION_JSON)
public class DnisResource {

    @Inject private AirPlan plan;

    @GET
    @RolesAllowed({Roles.MEDIA, Roles.LEAD})
    public List<DnisAssignment> numbers() {
        return plan.numbers();
    }

    /** What begins at the same time takes the place of what did. */
    @PUT
    @Path("/{number}")
    @Consumes(APPLICATION_JSON)
    public void keep(@PathParam("number") String number, JsonObject body) {
        plan.keep(StrictJson.read("", body, DnisTold.class).entry(number));
    }
}
