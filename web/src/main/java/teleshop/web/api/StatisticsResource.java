package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import teleshop.insight.AgentStatistics;
import teleshop.insight.CallStatistics;
import teleshop.insight.LostCalls;
import teleshop.insight.ResponseTimes;
import teleshop.insight.domain.Breakdown;
import teleshop.insight.domain.Grid;
import teleshop.kernel.Roles;
import teleshop.site.SiteZone;
import teleshop.web.wall.TrafficTable;

/** What became of the calls of some time: today unless said. */
@Path("/statistics")
@RolesAllowed({Roles.LEAD, Roles.FINANCE})
@Produces(APPLICATION_JSON)
public class StatisticsResource {

    private static final String CSV = "text/csv";

    @Inject private CallStatistics statistics;
    @Inject private AgentStatistics agentTimes;
    @Inject private LostCalls lostCalls;
    @Inject private ResponseTimes responseTimes;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    /**
     * By interval; as a table for spreadsheets if {@code text/csv} is what is asked for.
     *
     * @param by queue, dnis or agent
     */
    @GET
    @Path("/calls")
    @Produces({APPLICATION_JSON, CSV + ";charset=UTF-8"})
    public Response calls(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("minutes") @DefaultValue("15") String minutes,
            @QueryParam("by") @DefaultValue("queue") String by,
            @Context HttpHeaders headers) {
        var grid = grid(span(from, to), minutes);
        var word = by.toUpperCase(Locale.ROOT);
        var report = statistics.report(grid, Words.read("by", word, Breakdown.class));
        return wantsTable(headers)
                ? Response.ok(TrafficTable.csv(report, headers.getAcceptableLanguages().get(0)))
                        .type(CSV + ";charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"calls.csv\"")
                        .build()
                : Response.ok(StatisticsJson.Calls.of(report), APPLICATION_JSON).build();
    }

    /**
     * How the agents spent their time on duty.
     *
     * @param minutes of the intervals; the whole time as one unless said
     */
    @GET
    @Path("/agents")
    public AgentTimeJson agents(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("minutes") String minutes) {
        var span = span(from, to);
        return AgentTimeJson.of(
                minutes == null
                        ? agentTimes.whole(span.from(), span.to())
                        : agentTimes.report(grid(span, minutes)));
    }

    /** Who was served by nobody, by cause, and who bought after all. */
    @GET
    @Path("/lost")
    public StatisticsJson.Lost lost(@QueryParam("from") String from, @QueryParam("to") String to) {
        var span = span(from, to);
        return StatisticsJson.Lost.of(lostCalls.report(span.from(), span.to()));
    }

    /** How soon callers heard from us, by channel. */
    @GET
    @Path("/response")
    public List<StatisticsJson.Response> response(
            @QueryParam("from") String from, @QueryParam("to") String to) {
        var span = span(from, to);
        return responseTimes.report(span.from(), span.to()).stream()
                .map(StatisticsJson.Response::of)
                .toList();
    }

    private static Grid grid(Span span, String minutes) {
        return new Grid(span.from(), span.to(), Numbers.read("minutes", minutes));
    }

    private Span span(String from, String to) {
        var today = site.dayOf(clock.instant()).toString();
        return Span.of(from == null ? today : from, to == null ? today : to, site);
    }

    private static boolean wantsTable(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().get(0).isCompatible(MediaType.valueOf(CSV))
                && !headers.getAcceptableMediaTypes().get(0).isWildcardType();
    }
}
