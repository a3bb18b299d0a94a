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
import teleshop.callback.DoNotCallList;
import teleshop.callback.LiftReason;
import teleshop.callback.RefusedNumber;
import teleshop.callback.UnknownRefusal;
import teleshop.callback.domain.DoNotCall;
import teleshop.demo.StrictJson;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;

/** Whom we do not call. */
@Path("/do-not-call")
@RolesAllowed({Roles.AGENT, Roles.LEAD})
@Produces(APPLICATION_JSON)
public class DoNotCallResource {

    /** One line, the number masked; {@code brand} is left out for all brands. */
    public record Line(
            Long id,
            String number,
            String brand,
            String reason,
            String addedBy,
            Instant since,
            Instant liftedAt) {

        static Line of(DoNotCall.View line) {
            return new Line(
                    line.id(),
                    masked(line.pattern()),
                    line.brand().isEmpty() ? null : line.brand(),
                    line.reason(),
                    line.addedBy(),
                    line.since(),
                    line.liftedAt());
        }

        private static String masked(String pattern) {
            return pattern.contains("*") ? pattern : new PhoneNumber(pattern).masked();
        }
    }

    @Inject private DoNotCallList list;

    @GET
    public List<Line> list(@QueryParam("number") @DefaultValue("") String number) {
        return list.list(number).stream().map(Line::of).toList();
    }

    @POST
    @Consumes(APPLICATION_JSON)
    public Line add(JsonObject body) {
        return Line.of(list.add(StrictJson.read("", body, RefusedNumber.class)));
    }

    @RolesAllowed(Roles.LEAD)
    @POST
    @Path("/{id}/lift")
    @Consumes(APPLICATION_JSON)
    public Line lift(@PathParam("id") String id, JsonObject body) {
        if (!id.matches("\\d{1,18}")) {
            throw new UnknownRefusal(0);
        }
        var why = StrictJson.read("", body, LiftReason.class);
        return Line.of(list.lift(Long.parseLong(id), why));
    }
}
