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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import teleshop.callback.CallbackDesk;
import teleshop.callback.CallbackGate;
import teleshop.callback.CallbackMeasures;
import teleshop.callback.CallbackOffering;
import teleshop.callback.CallbackReading;
import teleshop.callback.CloseCallback;
import teleshop.callback.ScheduleCallback;
import teleshop.callback.SkipCallback;
import teleshop.callback.UnknownCallback;
import teleshop.callback.domain.CallbackAttempt;
import teleshop.callback.domain.CallbackOutcome;
import teleshop.callback.domain.CallbackQuestion;
import teleshop.callback.domain.DialCheck;
import teleshop.callback.domain.DropRate;
import teleshop.callback.domain.GateAnswer;
import teleshop.callback.domain.LostCallers;
import teleshop.demo.StrictJson;
import teleshop.demo.Times;
import teleshop.kernel.InvalidField;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;
import teleshop.notice.domain.Notice;
import teleshop.site.Caller;
import teleshop.site.SiteZone;

/** The callback list. */
@Path("/callbacks")
@RolesAllowed({Roles.AGENT, Roles.LEAD})
@Produces(APPLICATION_JSON)
public class CallbackResource {

    /** Whether it may be dialled, and the first reason against it. */
    public record Gate(boolean mayDial, String reason) {
        static Gate of(GateAnswer answer) {
            return new Gate(answer.mayDial(), answer.reason().map(Enum::name).orElse(null));
        }
    }

    /** One entry with all that was tried. */
    public record Whole(
            CallbackLine entry,
            Gate gate,
            List<CallbackAttempt.View> attempts,
            List<DialCheck> checks,
            Told told) {}

    /** The short message that told them of the call; what is not known yet is left out. */
    public record Told(
            String template,
            String text,
            String status,
            String reason,
            Instant notedAt,
            Instant settledAt) {

        static Told of(Notice notice) {
            return new Told(
                    notice.template().name(),
                    notice.text(),
                    notice.status().name(),
                    notice.reason() == null ? null : notice.reason().name(),
                    notice.notedAt(),
                    notice.settledAt());
        }
    }

    /** Figures of lost callers; a rate of nothing is left out. */
    public record Measures(
            long lost,
            long open,
            long called,
            long reached,
            long ordered,
            long servedElsewhere,
            Long recoveredBp,
            Long contactRateBp,
            Long servedBp,
            Long medianDelaySeconds,
            Long dropRateBp,
            long revenue,
            Map<String, Long> byCause,
            Map<String, Long> bySpot) {

        static Measures of(LostCallers l, DropRate drops) {
            return new Measures(
                    l.lost(),
                    l.open(),
                    l.called(),
                    l.reached(),
                    l.ordered(),
                    l.served(),
                    known(l.recoveredBp()),
                    known(l.contactRateBp()),
                    known(l.servedBp()),
                    known(l.medianDelaySeconds()),
                    drops.live() == 0 ? null : Long.valueOf(drops.basisPoints()),
                    l.revenue().minor(),
                    l.byCause(),
                    l.bySpot());
        }

        private static Long known(long figure) {
            return figure < 0 ? null : Long.valueOf(figure);
        }
    }

    /** When to call; times with a zone. */
    public record When(String at, String until, String owner, String reason) {
        ScheduleCallback command() {
            return new ScheduleCallback(time("at", at), time("until", until), owner, reason);
        }

        private static Instant time(String field, String text) {
            return text == null ? null : Times.instant(field, text);
        }
    }

    @Inject private CallbackReading reading;
    @Inject private CallbackGate gate;
    @Inject private CallbackDesk desk;
    @Inject private CallbackOffering offering;
    @Inject private CallbackMeasures measures;
    @Inject private Caller caller;
    @Inject private SiteZone zone;

    /**
     * @param number however it is written
     * @param state {@code OPEN}, {@code CLOSED} or an outcome
     * @param owner who promised the call; {@code me} for the agent who asks
     */
    @RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.ADMIN})
    @GET
    public List<CallbackLine> callbacks(
            @QueryParam("number") @DefaultValue("") String number,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("owner") @DefaultValue("") String owner) {
        var digits = CallResource.phone(number).map(PhoneNumber::value).orElse("");
        var whose = "me".equals(owner) ? caller.name() : owner;
        return reading.asked(new CallbackQuestion(digits, state(state), whose)).stream()
                .map(CallbackLine::of)
                .toList();
    }

    private static String state(String asked) {
        Set<String> known = new TreeSet<>(Set.of("", "OPEN", "CLOSED"));
        for (var outcome : CallbackOutcome.values()) {
            known.add(outcome.name());
        }
        if (!known.contains(asked)) {
            throw new InvalidField("state", "unknown-word", "state must be one of " + known);
        }
        return asked;
    }

    @RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.ADMIN})
    @GET
    @Path("/{id}")
    public Whole callback(@PathParam("id") String id) {
        long number = number(id);
        return new Whole(
                CallbackLine.of(reading.view(number)),
                Gate.of(gate.ask(number)),
                reading.attempts(number),
                reading.checks(number),
                reading.told(number).map(Told::of).orElse(null));
    }

    /**
     * @param at with a zone; now if it is left out
     */
    @RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.ADMIN})
    @GET
    @Path("/{id}/gate")
    public Gate gate(@PathParam("id") String id, @QueryParam("at") String at) {
        long number = number(id);
        return Gate.of(
                at == null ? gate.ask(number) : gate.ask(number, Times.instant("at", zoned(at))));
    }

    /** A plus sign that nobody encoded arrives as a blank. */
    private static String zoned(String at) {
        return at.strip().replace(' ', '+');
    }

    @POST
    @Path("/{id}/schedule")
    @Consumes(APPLICATION_JSON)
    public CallbackLine schedule(@PathParam("id") String id, JsonObject body) {
        var when = StrictJson.read("", body, When.class);
        return CallbackLine.of(desk.schedule(number(id), when.command()));
    }

    @POST
    @Path("/{id}/close")
    @Consumes(APPLICATION_JSON)
    public CallbackLine close(@PathParam("id") String id, JsonObject body) {
        var how = StrictJson.read("", body, CloseCallback.class);
        return CallbackLine.of(desk.close(number(id), how));
    }

    /** Dials it for the agent who asks. */
    @RolesAllowed(Roles.AGENT)
    @POST
    @Path("/{id}/dial")
    public CallbackLine dial(@PathParam("id") String id) {
        offering.dial(number(id));
        return CallbackLine.of(reading.view(number(id)));
    }

    /** The agent lets go of what is before them. */
    @RolesAllowed(Roles.AGENT)
    @POST
    @Path("/{id}/skip")
    @Consumes(APPLICATION_JSON)
    public CallbackLine skip(@PathParam("id") String id, JsonObject body) {
        offering.skip(number(id), StrictJson.read("", body, SkipCallback.class));
        return CallbackLine.of(reading.view(number(id)));
    }

    /**
     * What became of those who were lost, and how many of whom we dialled met silence; rates in
     * basis points, amounts in minor units.
     */
    @RolesAllowed({Roles.LEAD, Roles.ADMIN})
    @GET
    @Path("/measures")
    public Measures measures(@QueryParam("from") String from, @QueryParam("to") String to) {
        var span = Span.of(from, to, zone);
        return Measures.of(measures.of(span.from(), span.to()), measures.drops());
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new UnknownCallback(0);
        }
        return Long.parseLong(id);
    }
}
