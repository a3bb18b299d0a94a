package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import teleshop.order.domain.OrderNumber;
import teleshop.site.SiteZone;
import teleshop.trail.TrailReading;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.TrailEvent;

/** Shows the auditor who did what, and whether anybody touched the record of it. */
@Path("/")
@Produces(APPLICATION_JSON)
public class TrailResource {

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
    @Inject private SiteZone site;

    @GET
    @Path("/orders/{n}/trail")
    public List<Link> ofOrder(@PathParam("n") String number) {
        return trails.of(new OrderNumber(number)).stream().map(TrailResource::link).toList();
    }

    @GET
    @Path("/orders/{n}/trail/verify")
    public Verification verify(@PathParam("n") String number) {
        var verdict = trails.verify(new OrderNumber(number));
        return new Verification(
                verdict.sound(), verdict.events(), verdict.sound() ? null : verdict.brokenAt());
    }

    /** One event a line, in the canonical form over which its hash was made, then the hashes. */
    @GET
    @Path("/trail/export")
    @Produces("application/jsonl")
    public String export(@QueryParam("from") String from, @QueryParam("to") String to) {
        var span = Span.of(from, to, site);
        return trails.export(span.from(), span.to()).stream()
                .map(TrailResource::line)
                .collect(Collectors.joining());
    }

    private static String line(TrailEvent event) {
        var content = event.content();
        return "%s,\"prevHash\":\"%s\",\"hash\":\"%s\"}\n"
                .formatted(
                        content.substring(0, content.length() - 1), event.prevHash(), event.hash());
    }

    private static Link link(TrailEvent e) {
        return new Link(
                e.seq(),
                e.event(),
                e.actor(),
                e.origin(),
                e.at(),
                e.reason(),
                e.changes().stream().map(TrailResource::field).toList(),
                e.links(),
                e.prevHash(),
                e.hash());
    }

    private static Field field(Change change) {
        return new Field(change.field(), change.before(), change.after());
    }
}
