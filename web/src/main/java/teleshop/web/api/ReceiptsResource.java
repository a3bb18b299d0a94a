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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import teleshop.kernel.Roles;
import teleshop.payment.Because;
import teleshop.payment.BookReceipt;
import teleshop.payment.ReceiptBooking;
import teleshop.payment.ReceiptView;
import teleshop.payment.domain.ReceiptNumber;

/** Customers' money. */
@Path("/receipts")
@RolesAllowed(Roles.FINANCE)
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class ReceiptsResource {

    /** A receipt, and where it leaves its order. */
    public record Shown(
            String id,
            String orderNumber,
            long amount,
            String method,
            String reference,
            String status,
            String bookedBy,
            Instant bookedAt,
            String orderStatus,
            String paymentState,
            long shortBy) {}

    @Inject private ReceiptBooking booking;

    @POST
    public Response book(BookReceipt command) {
        var booked = booking.book(Body.given(command));
        return Response.created(URI.create("receipts/" + booked.id()))
                .entity(shown(booked))
                .build();
    }

    @GET
    public List<Shown> latest() {
        return booking.latest().stream().map(ReceiptsResource::shown).toList();
    }

    @GET
    @Path("/{id}")
    public Shown view(@PathParam("id") String id) {
        return shown(booking.view(new ReceiptNumber(id)));
    }

    @POST
    @Path("/{id}/cancel")
    public Shown cancel(@PathParam("id") String id, Because because) {
        return shown(booking.cancel(new ReceiptNumber(id), Body.given(because)));
    }

    private static Shown shown(ReceiptView r) {
        return new Shown(
                r.id(),
                r.orderNumber(),
                r.amount().minor(),
                r.method(),
                r.reference(),
                r.state(),
                r.bookedBy(),
                r.bookedAt(),
                r.orderStatus(),
                r.paymentState(),
                r.shortBy().minor());
    }
}
