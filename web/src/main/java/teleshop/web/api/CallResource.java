package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import teleshop.call.AgentDesk;
import teleshop.call.CallReading;
import teleshop.call.domain.CallId;
import teleshop.call.domain.Disposition;
import teleshop.call.domain.NoSaleReason;
import teleshop.call.domain.WrapUp;
import teleshop.callback.FollowUps;
import teleshop.demo.StrictJson;
import teleshop.demo.Times;
import teleshop.kernel.InvalidField;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;
import teleshop.site.SiteZone;

/** Calls: what their agent does with them, and what the books say of them. */
@Path("/calls")
@RolesAllowed(Roles.AGENT)
@Produces(APPLICATION_JSON)
public class CallResource {

    /**
     * What came of a talk.
     *
     * @param followUpAt when they are called again, with a zone; null if nothing was promised
     */
    public record Result(String disposition, String noSaleReason, String followUpAt) {}

    @Inject private AgentDesk desk;
    @Inject private FollowUps followUps;
    @Inject private CallReading reading;
    @Inject private SiteZone zone;

    @POST
    @Path("/{id}/answer")
    public Desk answer(@PathParam("id") String id) {
        desk.answer(new CallId(id));
        return mine();
    }

    @POST
    @Path("/{id}/hangup")
    public Desk hangUp(@PathParam("id") String id) {
        desk.hangUp(new CallId(id));
        return mine();
    }

    @POST
    @Path("/{id}/wrap-up")
    @Consumes(APPLICATION_JSON)
    public Desk wrapUp(@PathParam("id") String id, JsonObject body) {
        var command = StrictJson.read("", body, Result.class);
        var said = Words.read("disposition", command.disposition(), Disposition.class);
        var why = command.noSaleReason();
        var reason = why == null ? null : Words.read("noSaleReason", why, NoSaleReason.class);
        var wrapUp = new WrapUp(said, reason);
        if (command.followUpAt() == null) {
            desk.wrapUp(new CallId(id), wrapUp);
        } else {
            var at = Times.instant("followUpAt", command.followUpAt());
            followUps.wrapUp(new CallId(id), wrapUp, at);
        }
        return mine();
    }

    private Desk mine() {
        return desk.mine().map(Desk::of).orElse(Desk.OFF_DUTY);
    }

    @RolesAllowed({Roles.AGENT, Roles.LEAD})
    @GET
    @Path("/{id}")
    public CallLine call(@PathParam("id") String id) {
        return CallLine.of(reading.record(new CallId(id)));
    }

    @RolesAllowed({Roles.AGENT, Roles.LEAD})
    @GET
    public List<CallLine> calls(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("number") @DefaultValue("") String number) {
        var span = Span.of(from, to, zone);
        return reading.list(span.from(), span.to(), phone(number)).stream()
                .map(CallLine::of)
                .toList();
    }

    static Optional<PhoneNumber> phone(String number) {
        try {
            return number.isBlank() ? Optional.empty() : Optional.of(PhoneNumber.of(number));
        } catch (InvalidField no) {
            throw new InvalidField("number", no.code(), no.getMessage());
        }
    }
}
