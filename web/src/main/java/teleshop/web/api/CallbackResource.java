package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import teleshop.call.CallbackReading;
import teleshop.call.domain.CallbackEntry;
import teleshop.kernel.Roles;

/** The callback list. */
@Path("/callbacks")
@RolesAllowed({Roles.AGENT, Roles.LEAD})
@Produces(APPLICATION_JSON)
public class CallbackResource {

    /** One entry; {@code outcome} is left out while it is open. */
    public record Line(
            Long id,
            String number,
            String cause,
            Instant originalQueuedAt,
            String originCall,
            int attemptsIn,
            boolean open,
            String outcome) {}

    @Inject private CallbackReading callbacks;

    /**
     * @param number however it is written
     */
    @GET
    public List<Line> callbacks(@QueryParam("number") @DefaultValue("") String number) {
        var phone = CallResource.phone(number);
        return phone.map(callbacks::of).orElse(List.of()).stream()
                .map(CallbackResource::line)
                .toList();
    }

    private static Line line(CallbackEntry.View e) {
        return new Line(
                e.id(),
                e.number().masked(),
                e.cause().name(),
                e.originalQueuedAt(),
                e.originCall(),
                e.attemptsIn(),
                e.open(),
                e.outcome() == null ? null : e.outcome().name());
    }
}
