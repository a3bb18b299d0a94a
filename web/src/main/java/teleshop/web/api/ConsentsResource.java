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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import teleshop.callback.ConsentBook;
import teleshop.callback.SaidConsent;
import teleshop.callback.domain.Consent;
import teleshop.demo.StrictJson;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;

/** Who agreed to be called. */
@Path("/consents")
@RolesAllowed({Roles.AGENT, Roles.LEAD})
@Produces(APPLICATION_JSON)
public class ConsentsResource {

    /** One word of a customer, the number masked. */
    public record Line(
            String number, String version, Instant at, boolean given, String recordedBy) {
        static Line of(Consent c) {
            var masked = new PhoneNumber(c.number()).masked();
            return new Line(masked, c.version(), c.at(), c.given(), c.recordedBy());
        }
    }

    @Inject private ConsentBook book;

    @GET
    public List<Line> of(@QueryParam("number") @DefaultValue("") String number) {
        var phone = CallResource.phone(number);
        return phone.map(p -> book.of(p.value())).orElse(List.of()).stream().map(Line::of).toList();
    }

    @POST
    @Consumes(APPLICATION_JSON)
    public List<Line> say(JsonObject body) {
        return book.say(StrictJson.read("", body, SaidConsent.class)).stream()
                .map(Line::of)
                .toList();
    }
}
