package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import teleshop.call.StaffingForecast;
import teleshop.call.domain.StaffingAnswer;
import teleshop.call.domain.StaffingInterval;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;
import teleshop.site.SiteZone;

/** How many agents the spots to come ask for. */
@Path("/staffing")
@RolesAllowed(Roles.LEAD)
@Produces(APPLICATION_JSON)
public class StaffingResource {

    @Inject private StaffingForecast forecast;
    @Inject private SiteZone zone;

    @GET
    public List<StaffingInterval> forecast(
            @QueryParam("from") String from, @QueryParam("to") String to) {
        if (from == null || to == null) {
            throw new InvalidField(from == null ? "from" : "to", "not-a-day", "from when to when?");
        }
        var span = Span.of(from, to, zone);
        return forecast.forecast(span.from(), span.to());
    }

    @GET
    @Path("/what-if")
    public StaffingAnswer ask(
            @QueryParam("callsPerHour") int callsPerHour,
            @QueryParam("handlingSeconds") @DefaultValue("240") int handlingSeconds,
            @QueryParam("agents") int agents,
            @QueryParam("withinSeconds") @DefaultValue("20") int withinSeconds) {
        return forecast.ask(callsPerHour, handlingSeconds, agents, withinSeconds);
    }
}
