package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import teleshop.demo.StrictJson;
import teleshop.kernel.Roles;
import teleshop.logistics.GoodsReturn;
import teleshop.logistics.Handover;
import teleshop.logistics.Losses;
import teleshop.logistics.ShipmentReading;
import teleshop.logistics.domain.ExceptionSummary;
import teleshop.logistics.domain.ShipmentStatus;
import teleshop.logistics.domain.ShipmentSummary;
import teleshop.logistics.domain.Waybill;
import teleshop.order.domain.OrderNumber;

/** Parcels, from the packing table to the customer's hand and back. */
@Path("/shipments")
@RolesAllowed({
    Roles.AGENT,
    Roles.LEAD,
    Roles.REVIEWER,
    Roles.WAREHOUSE,
    Roles.LOGISTICS,
    Roles.FINANCE,
    Roles.AUDITOR,
    Roles.COURIER
})
@Produces(APPLICATION_JSON)
public class ShipmentResource {

    /** In what state goods came back. */
    public record Received(String quality) {}

    /** What the courier agreed to pay. */
    public record Claim(long claim) {}

    @Inject private ShipmentReading reading;
    @Inject private Handover handover;
    @Inject private GoodsReturn goods;
    @Inject private Losses losses;

    /** One of the questions; those late by promise if none is asked. */
    @GET
    public List<ShipmentListJson> list(
            @QueryParam("status") String status,
            @QueryParam("order") String order,
            @QueryParam("wave") String wave) {
        return found(status, order, wave).stream().map(ShipmentListJson::of).toList();
    }

    private List<ShipmentSummary> found(String status, String order, String wave) {
        if (order != null) {
            return reading.of(new OrderNumber(order));
        }
        if (wave != null) {
            return reading.inWave(wave);
        }
        return status == null
                ? reading.late()
                : reading.in(Words.read("status", status, ShipmentStatus.class));
    }

    /** Approved orders that could not be sorted by themselves. */
    @GET
    @Path("/exceptions")
    public List<ExceptionSummary> exceptions() {
        return reading.exceptions();
    }

    @GET
    @Path("/{waybill}")
    public ShipmentJson view(@PathParam("waybill") String waybill) {
        return ShipmentJson.of(reading.view(new Waybill(waybill)));
    }

    @RolesAllowed({Roles.WAREHOUSE, Roles.LOGISTICS})
    @POST
    @Path("/{waybill}/hand-over")
    public ShipmentJson handOver(@PathParam("waybill") String waybill) {
        handover.handOver(new Waybill(waybill));
        return view(waybill);
    }

    @RolesAllowed({Roles.WAREHOUSE, Roles.LOGISTICS})
    @POST
    @Path("/{waybill}/received")
    @Consumes(APPLICATION_JSON)
    public ShipmentJson receive(@PathParam("waybill") String waybill, JsonObject body) {
        var received = StrictJson.read("", body, Received.class);
        goods.receive(new Waybill(waybill), GoodsWords.quality(received.quality()));
        return view(waybill);
    }

    @RolesAllowed({Roles.LOGISTICS, Roles.FINANCE})
    @POST
    @Path("/{waybill}/lost")
    @Consumes(APPLICATION_JSON)
    public ShipmentJson lose(@PathParam("waybill") String waybill, JsonObject body) {
        losses.confirm(new Waybill(waybill), StrictJson.read("", body, Claim.class).claim());
        return view(waybill);
    }
}
