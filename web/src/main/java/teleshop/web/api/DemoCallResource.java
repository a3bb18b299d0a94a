package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import teleshop.call.DemoCalls;
import teleshop.call.DialIn;
import teleshop.demo.StrictJson;
import teleshop.kernel.Roles;

/** Simulated callers of a demo day. */
@Path("/demo/calls")
@RolesAllowed(Roles.ADMIN)
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class DemoCallResource {

    /** The call that comes in. */
    public record Dialled(String callId) {}

    @Inject private DemoCalls calls;

    @POST
    public Response dialIn(JsonObject body) {
        var callId = calls.dialIn(StrictJson.read("", body, DialIn.class));
        return Response.created(URI.create("calls/" + callId)).entity(new Dialled(callId)).build();
    }
}
