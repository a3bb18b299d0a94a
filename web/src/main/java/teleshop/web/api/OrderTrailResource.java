package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import teleshop.kernel.Roles;
import teleshop.order.domain.OrderNumber;
import teleshop.trail.TrailReading;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.TrailEvent;

/** Shows the auditor who did what with an order, and whether anybody touched the record. */
@Path("/orders/{n}/trail")
@RolesAllowed(Roles.AUDITOR)
@Produces(APPLICATION_JSON)
public class OrderTrailResource {

    /** One link of the chain. */
    public record Link(
            long seq,
            String event,
            String actor,
            String origin,
            Instant at,
            String reason,
            List<Field> changes,
            Map<String, String> links,
            String prevHash,
            String hash) {}

    /** One field that changed. */
    public record Field(
            String field,
            String old,
            @jakarta.json.bind.annotation.JsonbProperty("new") String now) {}

    /** Whether the chain is what was written. */
    public record Verification(boolean ok, long events, Long brokenSeq) {}

    @Inject private TrailReading trails;

    @GET
    public List<Link> ofOrder(@PathParam("n") String number) {
        return trails.of(new OrderNumber(number)).stream().map(OrderTrailResource::link).toList();
    }

    @GET
    @Path("/verify")
    public Verification verify(@PathParam("n") String number) {
        var verdict = trails.verify(new OrderNumber(number));
        return new Verification(
                verdict.sound(), verdict.events(), verdict.sound() ? null : verdict.brokenAt());
    }

    private static Link link(TrailEvent e) {
        return new Link(
                e.seq(),
                e.event(),
                e.actor(),
                e.origin(),
                e.at(),
                e.reason(),
                e.changes().stream().map(OrderTrailResource::field).toList(),
                e.links(),
                e.prevHash(),
                e.hash());
    }

    private static Field field(Change change) {
        return new Field(change.field(), change.before(), change.after());
    }
}
