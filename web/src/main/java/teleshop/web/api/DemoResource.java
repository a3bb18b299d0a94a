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
import java.time.Duration;
import teleshop.demo.Fixtures;
import teleshop.demo.StrictJson;
import teleshop.demo.Times;
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
    public record ClockCommand(String now, Long offsetSeconds, Integer rate) {}

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
        if (command.now() != null) {
            clock.set(Times.instant("now", command.now()));
        }
        if (command.offsetSeconds() != null) {
            clock.advance(Duration.ofSeconds(command.offsetSeconds()));
        }
        if (command.rate() != null) {
            clock.run(command.rate());
        }
        return clock.view();
    }

    @POST
    @Path("/fixtures")
    public Fixtures.Loaded load(JsonObject sections) {
        return fixtures.load(sections);
    }
}
