package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import teleshop.kernel.Roles;
import teleshop.settlement.AskSettlement;
import teleshop.settlement.SettlementView;
import teleshop.settlement.SupplierSettling;
import teleshop.settlement.domain.SettlementId;
import teleshop.settlement.domain.SettlementStatus.Step;

/** Statements to suppliers. */
@Path("/settlements")
@RolesAllowed(Roles.FINANCE)
@Produces(APPLICATION_JSON)
public class SettlementsResource {

    @Inject private SupplierSettling settling;

    @POST
    @Consumes(APPLICATION_JSON)
    public Response ask(AskSettlement command) {
        var asked = settling.ask(Body.given(command));
        return Response.accepted(asked).location(URI.create("settlements/" + asked.id())).build();
    }

    @GET
    public List<SettlementView> latest() {
        return settling.latest();
    }

    @GET
    @Path("/{id}")
    public SettlementView view(@PathParam("id") long id) {
        return settling.view(new SettlementId(id));
    }

    @POST
    @Path("/{id}/confirm")
    @Consumes(MediaType.WILDCARD)
    public SettlementView confirm(@PathParam("id") long id) {
        return settling.take(new SettlementId(id), Step.CONFIRM);
    }

    @POST
    @Path("/{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    public SettlementView cancel(@PathParam("id") long id) {
        return settling.cancel(new SettlementId(id));
    }
}
