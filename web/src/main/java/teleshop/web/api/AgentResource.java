package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import teleshop.call.AgentDesk;
import teleshop.call.DeskChoice;
import teleshop.call.SigningIn;
import teleshop.call.domain.Extension;
import teleshop.call.domain.PauseCode;
import teleshop.demo.StrictJson;
import teleshop.kernel.Roles;

/** The desk of the agent who asks. */
@Path("/agents")
@RolesAllowed(Roles.AGENT)
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class AgentResource {

    /** What an agent says of themselves. */
    public record Choice(String extension, String state, String pauseCode) {}

    @Inject private AgentDesk desk;
    @Inject private SigningIn signingIn;

    @GET
    @Path("/me")
    public Desk mine() {
        return desk.mine().map(Desk::of).orElse(Desk.OFF_DUTY);
    }

    @PUT
    @Path("/me")
    public Desk choose(JsonObject body) {
        var choice = StrictJson.read("", body, Choice.class);
        var state = Words.read("state", choice.state(), DeskChoice.State.class);
        var pause =
                choice.pauseCode() == null
                        ? null
                        : Words.read("pauseCode", choice.pauseCode(), PauseCode.class);
        signingIn.choose(new DeskChoice(choice.extension(), state, pause));
        return mine();
    }

    @GET
    @Path("/extensions")
    public List<Extension> extensions() {
        return signingIn.extensions();
    }
}
