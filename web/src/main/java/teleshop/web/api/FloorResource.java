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
import java.time.Instant;
import java.util.List;
import teleshop.call.DeskChoice;
import teleshop.call.FloorHistory;
import teleshop.call.FloorSupervision;
import teleshop.call.domain.AgentStay;
import teleshop.call.domain.AgentVerbs;
import teleshop.call.domain.CallCard;
import teleshop.call.domain.PauseCode;
import teleshop.call.domain.TierStep;
import teleshop.call.domain.TierToll;
import teleshop.demo.StrictJson;
import teleshop.kernel.Roles;
import teleshop.site.SiteZone;

/** The floor under the eyes of a lead: the agents on duty, their past, the tiers. */
@Path("/floor")
@RolesAllowed(Roles.LEAD)
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class FloorResource {

    /** An agent on duty. */
    public record OnDuty(
            String agent,
            String extension,
            String state,
            String pauseCode,
            Instant since,
            String callId) {

        static OnDuty of(AgentVerbs.View view) {
            return new OnDuty(
                    view.agent(),
                    view.extension().number(),
                    view.status().name(),
                    view.pauseCode().map(Enum::name).orElse(null),
                    view.since(),
                    view.card().map(CallCard::callId).orElse(null));
        }
    }

    /** What an agent was at; open if {@code to} is left out. */
    public record Stay(
            String agent,
            String extension,
            String state,
            String pauseCode,
            String direction,
            Instant from,
            Instant to) {

        static Stay of(AgentStay stay) {
            return new Stay(
                    stay.agent(),
                    stay.extension(),
                    stay.state().name(),
                    stay.pauseCode().map(Enum::name).orElse(null),
                    stay.direction().map(Enum::name).orElse(null),
                    stay.from(),
                    stay.to());
        }
    }

    /** The callers who came while a queue was in a tier. */
    public record Toll(
            String queue,
            long tier,
            long callers,
            long answered,
            long listed,
            long selfServed,
            long lost,
            long lossAvoided) {

        static Toll of(TierToll toll) {
            return new Toll(
                    toll.queue(),
                    toll.tier(),
                    toll.callers(),
                    toll.answered(),
                    toll.listed(),
                    toll.selfServed(),
                    toll.lost(),
                    toll.lossAvoided());
        }
    }

    /** What a lead says an agent is to be. */
    public record Forced(String state, String pauseCode) {}

    @Inject private FloorSupervision supervision;
    @Inject private FloorHistory history;
    @Inject private SiteZone zone;

    @GET
    @Path("/agents")
    public List<OnDuty> agents() {
        return supervision.agents().stream().map(OnDuty::of).toList();
    }

    @PUT
    @Path("/agents/{name}")
    public List<OnDuty> force(@PathParam("name") String name, JsonObject body) {
        var told = StrictJson.read("", body, Forced.class);
        var state = Words.read("state", told.state(), DeskChoice.State.class);
        var pause =
                told.pauseCode() == null
                        ? PauseCode.BY_LEAD
                        : Words.read("pauseCode", told.pauseCode(), PauseCode.class);
        supervision.force(name, new DeskChoice("", state, pause));
        return agents();
    }

    @GET
    @Path("/agents/{name}/states")
    public List<Stay> stays(
            @PathParam("name") String name,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        var span = Span.of(from, to, zone);
        return history.stays(span.from(), span.to(), name).stream().map(Stay::of).toList();
    }

    @GET
    @Path("/tier-changes")
    public List<TierStep> tiers(@QueryParam("from") String from, @QueryParam("to") String to) {
        var span = Span.of(from, to, zone);
        return history.tiers(span.from(), span.to());
    }

    /** What became of the callers, by queue and tier, and how many the measures kept. */
    @GET
    @Path("/tiers")
    public List<Toll> toll(@QueryParam("from") String from, @QueryParam("to") String to) {
        var span = Span.of(from, to, zone);
        return history.toll(span.from(), span.to()).stream().map(Toll::of).toList();
    }
}
