package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import teleshop.kernel.Roles;
import teleshop.settlement.BankReceipts;
import teleshop.settlement.BookTransfer;

/** Couriers' transfers as the bank received them. */
@Path("/bank-receipts")
@RolesAllowed(Roles.FINANCE)
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class BankReceiptsResource {

    @Inject private BankReceipts receipts;

    @POST
    public Response book(BookTransfer command) {
        return Response.status(Status.CREATED).entity(receipts.book(Body.given(command))).build();
    }
}
