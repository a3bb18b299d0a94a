package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import teleshop.demo.Fixtures;
import teleshop.demo.StrictJson;
import teleshop.demo.Times;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;
import teleshop.site.DemoClock;
import teleshop.site.DemoClock.View;

/** The clock and the fixtures of a demo day; in demo mode and for the administrator only. */
@Path("/demo")
@RolesAllowed(Roles.ADMIN)
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class DemoResource {

    /** Any one of them or several: jump to a time, jump ahead, run at another rate. */
    public record ClockCommand(String now, Long offsetSeconds, Integer rate) {

        /** Of a hundred years. */
        private static final long FARTHEST_SECONDS = 100L * 366 * 86_400;

        Instant from(Instant shown) {
            var start = now == null ? shown : Times.instant("now", now);
            long ahead = offsetSeconds == null ? 0 : offsetSeconds;
            if (ahead < 0 || ahead > FARTHEST_SECONDS) {
                throw new InvalidField(
                        "offsetSeconds", "out-of-range", "not so far ahead: " + ahead);
            }
            return start.plusSeconds(ahead);
        }

        int pace(int running) {
            return rate == null ? running : rate;
        }

        boolean isEmpty() {
            return now == null && offsetSeconds == null && rate == null;
        }
    }

    @Inject private DemoClock clock;
    @Inject private Fixtures fixtures;

    @GET
    @Path("/clock")
    public View clock() {
        return clock.view();
    }

    @POST
    @Path("/clock")
    public View set(JsonObject body) {
        var command = StrictJson.read("", body, ClockCommand.class);
        return command.isEmpty() ? clock.view() : clock.set(command::from, command::pace);
    }

    @POST
    @Path("/fixtures")
    public Fixtures.Loaded load(JsonObject sections) {
        return fixtures.load(sections);
    }
}
