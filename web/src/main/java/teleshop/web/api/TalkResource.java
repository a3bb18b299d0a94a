package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import teleshop.call.AgentDesk;
import teleshop.call.SoftPhone;
import teleshop.call.domain.CallId;
import teleshop.demo.StrictJson;
import teleshop.kernel.Roles;

/** What an agent does in their own talk; each verb answers with the desk as it is then. */
@Path("/calls")
@RolesAllowed(Roles.AGENT)
@Produces(APPLICATION_JSON)
public class TalkResource {

    /** To whom: a colleague by name or extension, or a number outside. */
    public record Whom(String target) {}

    @Inject private SoftPhone phone;
    @Inject private AgentDesk desk;

    @POST
    @Path("/{id}/hold")
    public Desk hold(@PathParam("id") String id) {
        phone.hold(new CallId(id));
        return mine();
    }

    @POST
    @Path("/{id}/resume")
    public Desk resume(@PathParam("id") String id) {
        phone.resume(new CallId(id));
        return mine();
    }

    @POST
    @Path("/{id}/mute")
    public Desk mute(@PathParam("id") String id) {
        phone.mute(new CallId(id));
        return mine();
    }

    @POST
    @Path("/{id}/unmute")
    public Desk unmute(@PathParam("id") String id) {
        phone.unmute(new CallId(id));
        return mine();
    }

    @POST
    @Path("/{id}/recording/pause")
    public Desk pauseRecording(@PathParam("id") String id) {
        phone.pauseRecording(new CallId(id));
        return mine();
    }

    @POST
    @Path("/{id}/recording/resume")
    public Desk resumeRecording(@PathParam("id") String id) {
        phone.resumeRecording(new CallId(id));
        return mine();
    }

    @POST
    @Path("/{id}/transfer")
    @Consumes(APPLICATION_JSON)
    public Desk transfer(@PathParam("id") String id, JsonObject body) {
        phone.transfer(new CallId(id), target(body));
        return mine();
    }

    @POST
    @Path("/{id}/consult")
    @Consumes(APPLICATION_JSON)
    public Desk consult(@PathParam("id") String id, JsonObject body) {
        phone.consult(new CallId(id), target(body));
        return mine();
    }

    @POST
    @Path("/{id}/complete-transfer")
    public Desk completeTransfer(@PathParam("id") String id) {
        phone.completeTransfer(new CallId(id));
        return mine();
    }

    @POST
    @Path("/{id}/conference")
    public Desk conference(@PathParam("id") String id) {
        phone.conference(new CallId(id));
        return mine();
    }

    @POST
    @Path("/{id}/retrieve")
    public Desk retrieve(@PathParam("id") String id) {
        phone.retrieve(new CallId(id));
        return mine();
    }

    private static String target(JsonObject body) {
        return StrictJson.read("", Body.given(body), Whom.class).target();
    }

    private Desk mine() {
        return desk.mine().map(Desk::of).orElse(Desk.OFF_DUTY);
    }
}
