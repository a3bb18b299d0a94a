package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import teleshop.callback.HolidayKeeping;
import teleshop.demo.StrictJson;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;

/** The days on which nobody is called who did not ask for it. */
@Path("/holidays")
@RolesAllowed({Roles.LEAD, Roles.ADMIN})
@Produces(APPLICATION_JSON)
public class HolidaysResource {

    /** What a day is called. */
    public record Named(String name) {}

    /** One day. */
    public record Holiday(String date, String name) {}

    @Inject private HolidayKeeping holidays;

    @RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.ADMIN})
    @GET
    public List<Holiday> all() {
        return holidays.all().entrySet().stream()
                .map(day -> new Holiday(day.getKey().toString(), day.getValue()))
                .toList();
    }

    @PUT
    @Path("/{day}")
    @Consumes(APPLICATION_JSON)
    public List<Holiday> add(@PathParam("day") String day, JsonObject body) {
        var name = StrictJson.read("", body, Named.class).name();
        holidays.add(date(day), name == null ? "" : name);
        return all();
    }

    @DELETE
    @Path("/{day}")
    public List<Holiday> remove(@PathParam("day") String day) {
        holidays.remove(date(day));
        return all();
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidField("day", "not-a-day", "not a day: " + text);
        }
    }
}
