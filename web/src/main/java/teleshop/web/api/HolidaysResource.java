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
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import teleshop.callback.HolidayKeeping;
import teleshop.callback.NoteDay;
import teleshop.callback.domain.NotedDay;
import teleshop.demo.StrictJson;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;

/**
 * The holidays from this year on, on which nobody is called who did not ask for it, and the days of
 * weekends that are worked in return.
 */
@Path("/holidays")
@RolesAllowed({Roles.LEAD, Roles.ADMIN})
@Produces(APPLICATION_JSON)
public class HolidaysResource {

    /** What a day is called, and whether it is worked although it is a weekend. */
    public record Named(String name, boolean workday) {}

    /** One day. */
    public record Holiday(String date, String name, boolean workday) {

        static Holiday of(NotedDay noted) {
            return new Holiday(noted.day().toString(), noted.name(), noted.workday());
        }
    }

    @Inject private HolidayKeeping holidays;

    @RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.ADMIN})
    @GET
    public List<Holiday> all(@QueryParam("from") String from) {
        var days = from == null ? holidays.all() : holidays.since(date(from));
        return days.stream().map(Holiday::of).toList();
    }

    @PUT
    @Path("/{day}")
    @Consumes(APPLICATION_JSON)
    public List<Holiday> add(@PathParam("day") String day, JsonObject body) {
        var told = StrictJson.read("", body, Named.class);
        holidays.note(new NoteDay(date(day), told.name(), told.workday()));
        return all(null);
    }

    @DELETE
    @Path("/{day}")
    public List<Holiday> remove(@PathParam("day") String day) {
        holidays.remove(date(day));
        return all(null);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidField("day", "not-a-day", "not a day: " + text);
        }
    }
}
