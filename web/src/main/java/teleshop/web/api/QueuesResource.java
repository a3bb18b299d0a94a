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
import teleshop.call.FloorPlanning;
import teleshop.call.HoursEntry;
import teleshop.call.QueueEntry;
import teleshop.call.QueueEntry.TierEntry;
import teleshop.call.RouteEntry;
import teleshop.call.domain.CallerClass;
import teleshop.call.domain.CallerNeed;
import teleshop.call.domain.OpeningHours.Hours;
import teleshop.call.domain.RoutingStrategy;
import teleshop.demo.StrictJson;
import teleshop.kernel.Roles;

/** The queues: what they ask of agents, who comes into them, and when they are staffed. */
@Path("/queues")
@RolesAllowed(Roles.LEAD)
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class QueuesResource {

    /** A queue as it is keyed in; its name comes with the path. */
    public record QueueBody(
            String name,
            String strategy,
            Boolean byConversion,
            String skill,
            Integer level,
            List<String> secondarySkills,
            Integer priority,
            Integer targetSeconds,
            Integer targetPercent,
            List<TierEntry> tiers) {}

    /** A row of the routing table as it is keyed in. */
    public record RouteBody(
            String dialledNumber,
            String from,
            String to,
            String callerClass,
            String need,
            String language,
            String queue,
            String strategy) {}

    @Inject private FloorPlanning planning;

    @GET
    public List<QueueEntry> queues() {
        return planning.queues();
    }

    @PUT
    @Path("/{name}")
    public List<QueueEntry> keep(@PathParam("name") String name, JsonObject body) {
        var told = StrictJson.read("", body, QueueBody.class);
        planning.keep(
                new QueueEntry(
                        name,
                        Words.read("strategy", told.strategy(), RoutingStrategy.class),
                        told.byConversion(),
                        told.skill(),
                        told.level(),
                        told.secondarySkills(),
                        told.priority(),
                        told.targetSeconds(),
                        told.targetPercent(),
                        told.tiers() == null ? List.of() : told.tiers()));
        return queues();
    }

    @GET
    @Path("/{name}/hours")
    public List<Hours> hours(@PathParam("name") String name) {
        return planning.hours().hours().stream().filter(h -> h.queue().equals(name)).toList();
    }

    @PUT
    @Path("/{name}/hours")
    public List<Hours> open(@PathParam("name") String name, JsonStructure body) {
        planning.open(name, new HoursEntry(StrictJson.list("hours", body, HoursEntry.Span.class)));
        return hours(name);
    }

    @GET
    @Path("/routes")
    public List<RouteEntry> routes() {
        return planning.routes();
    }

    @PUT
    @Path("/routes")
    public List<RouteEntry> route(JsonStructure body) {
        var rows = StrictJson.list("routes", body, RouteBody.class);
        planning.keep(rows.stream().map(QueuesResource::entry).toList());
        return routes();
    }

    private static RouteEntry entry(RouteBody told) {
        return new RouteEntry(
                told.dialledNumber(),
                told.from(),
                told.to(),
                word("callerClass", told.callerClass(), CallerClass.class),
                word("need", told.need(), CallerNeed.class),
                told.language(),
                told.queue(),
                word("strategy", told.strategy(), RoutingStrategy.class));
    }

    private static <E extends Enum<E>> E word(String field, String word, Class<E> words) {
        return word == null || word.isEmpty() ? null : Words.read(field, word, words);
    }
}
