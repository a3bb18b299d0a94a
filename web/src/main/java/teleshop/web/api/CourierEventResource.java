package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import teleshop.demo.StrictJson;
import teleshop.kernel.Roles;
import teleshop.logistics.CourierReport;
import teleshop.logistics.Deliveries;
import teleshop.logistics.domain.NewsEffect;

/** Where couriers tell what happens to parcels. */
@Path("/courier-events")
@RolesAllowed({Roles.COURIER, Roles.LOGISTICS})
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class CourierEventResource {

    /** What came of it: APPLIED, RECORDED, or WAITING for its parcel. */
    public record Heard(String courier, String eventId, String waybill, String effect) {}

    @Inject private Deliveries deliveries;

    /** 202 if it waits for its parcel. */
    @POST
    public Response hear(JsonObject body) {
        var report = StrictJson.read("", body, CourierReport.class);
        var effect = deliveries.hear(report);
        var heard = new Heard(report.courier(), report.eventId(), report.waybill(), effect.name());
        var status = effect == NewsEffect.WAITING ? Response.Status.ACCEPTED : Response.Status.OK;
        return Response.status(status).entity(heard).build();
    }
}
