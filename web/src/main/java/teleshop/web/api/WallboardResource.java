package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import teleshop.insight.Wallboard;
import teleshop.insight.domain.WallboardFigures;
import teleshop.kernel.Roles;

/** The figures of the board on the wall. */
@Path("/wallboard")
@RolesAllowed({Roles.LEAD, Roles.FINANCE})
@Produces(APPLICATION_JSON)
public class WallboardResource {

    @Inject private Wallboard wallboard;

    @GET
    public WallboardFigures figures() {
        return wallboard.figures();
    }
}
