package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import teleshop.call.FloorPlanning;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;

/** The days on which the hotline is not staffed. */
@Path("/closed-days")
@RolesAllowed(Roles.LEAD)
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class ClosedDaysResource {

    @Inject private FloorPlanning planning;

    @GET
    public List<String> days() {
        return planning.hours().closedDays().stream().sorted().map(LocalDate::toString).toList();
    }

    @PUT
    public List<String> close(JsonStructure body) {
        if (!(body instanceof JsonArray days)) {
            throw new InvalidField("days", "not-a-list", "not a list of days");
        }
        planning.closeOn(days.stream().map(ClosedDaysResource::day).toList());
        return days();
    }

    private static LocalDate day(JsonValue told) {
        try {
            return LocalDate.parse(told instanceof JsonString text ? text.getString() : "");
        } catch (DateTimeException e) {
            throw new InvalidField("days", "not-a-day", "not a day: " + told);
        }
    }
}
