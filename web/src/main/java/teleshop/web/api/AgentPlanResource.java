package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.Set;
import teleshop.call.AgentEntry;
import teleshop.call.AgentEntry.MembershipEntry;
import teleshop.call.FloorPlanning;
import teleshop.call.domain.Membership.Kind;
import teleshop.demo.StrictJson;
import teleshop.kernel.Roles;

/** What an agent is able to do, and which queues they serve, as the supervisor plans it. */
@Path("/agents")
@RolesAllowed(Roles.LEAD)
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class AgentPlanResource {

    /**
     * What an agent is able to do, as it is keyed in.
     *
     * @param skills levels from 1 to 9 by skill or SKU
     * @param extension where they usually sit; null to leave it as it is
     * @param weight their part in a queue that shares by ratio; null to leave it as it is
     */
    public record Skills(
            Map<String, Integer> skills, Set<String> languages, String extension, Integer weight) {}

    /** The agent serves that queue so. */
    public record Served(String queue, String kind) {}

    @Inject private FloorPlanning planning;

    @GET
    @Path("/{name}/skills")
    public AgentEntry agent(@PathParam("name") String name) {
        return planning.agent(name);
    }

    @PUT
    @Path("/{name}/skills")
    public AgentEntry able(@PathParam("name") String name, JsonObject body) {
        var told = StrictJson.read("", body, Skills.class);
        var known = planning.agent(name);
        planning.keep(
                new AgentEntry(
                        name,
                        told.extension() == null ? known.extension() : told.extension(),
                        told.skills(),
                        told.languages(),
                        told.weight() == null ? known.weight() : told.weight(),
                        known.memberships()));
        return agent(name);
    }

    @GET
    @Path("/{name}/memberships")
    public List<MembershipEntry> serves(@PathParam("name") String name) {
        return planning.agent(name).memberships();
    }

    @PUT
    @Path("/{name}/memberships")
    public List<MembershipEntry> serve(@PathParam("name") String name, JsonStructure body) {
        var served = StrictJson.list("memberships", body, Served.class);
        var known = planning.agent(name);
        planning.keep(
                new AgentEntry(
                        name,
                        known.extension(),
                        known.skills(),
                        known.languages(),
                        known.weight(),
                        served.stream().map(AgentPlanResource::entry).toList()));
        return serves(name);
    }

    private static MembershipEntry entry(Served told) {
        return new MembershipEntry(told.queue(), Words.read("kind", told.kind(), Kind.class));
    }
}
