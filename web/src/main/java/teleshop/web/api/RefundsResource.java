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
import java.time.Instant;
import java.util.List;
import teleshop.kernel.Roles;
import teleshop.payment.RefundView;
import teleshop.payment.Refunding;
import teleshop.payment.RequestRefund;
import teleshop.payment.domain.RefundNumber;

/** Money that goes back to customers: one asks, another approves, then it is paid. */
@Path("/refunds")
@RolesAllowed(Roles.FINANCE)
@Produces(APPLICATION_JSON)
public class RefundsResource {

    /** A refund with the people who had a hand in it. */
    public record Shown(
            String id,
            String orderNumber,
            long amount,
            String reason,
            String status,
            String requestedBy,
            Instant requestedAt,
            String approvedBy,
            String paidBy) {}

    @Inject private Refunding refunding;

    @POST
    @Consumes(APPLICATION_JSON)
    public Response request(RequestRefund command) {
        var asked = refunding.request(Body.given(command));
        return Response.created(URI.create("refunds/" + asked.id())).entity(shown(asked)).build();
    }

    @GET
    public List<Shown> latest() {
        return refunding.latest().stream().map(RefundsResource::shown).toList();
    }

    @POST
    @Path("/{id}/approve")
    @Consumes(MediaType.WILDCARD)
    public Shown approve(@PathParam("id") String id) {
        return shown(refunding.approve(new RefundNumber(id)));
    }

    @POST
    @Path("/{id}/deny")
    @Consumes(MediaType.WILDCARD)
    public Shown deny(@PathParam("id") String id) {
        return shown(refunding.deny(new RefundNumber(id)));
    }

    @POST
    @Path("/{id}/pay")
    @Consumes(MediaType.WILDCARD)
    public Shown pay(@PathParam("id") String id) {
        return shown(refunding.pay(new RefundNumber(id)));
    }

    private static Shown shown(RefundView r) {
        return new Shown(
                r.id(),
                r.orderNumber(),
                r.amount().minor(),
                r.reason(),
                r.state(),
                r.requestedBy(),
                r.requestedAt(),
                r.approvedBy(),
                r.paidBy());
    }
}
