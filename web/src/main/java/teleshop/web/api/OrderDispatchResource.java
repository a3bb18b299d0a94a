package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import teleshop.demo.StrictJson;
import teleshop.kernel.Roles;
import teleshop.logistics.Dispatching;
import teleshop.logistics.NoCourier;
import teleshop.logistics.Packing;
import teleshop.logistics.RouteChoice;
import teleshop.logistics.domain.Waybill;
import teleshop.order.OrderReading;
import teleshop.order.domain.OrderNumber;

/** Makes parcels of approved orders. */
@Path("/orders/{n}")
@RolesAllowed(Roles.LOGISTICS)
@Produces(APPLICATION_JSON)
public class OrderDispatchResource {

    /** Where the order stands now, and the parcels it has. */
    public record Dispatched(String number, String status, List<String> waybills) {}

    /** All of it may be left out. */
    public record Scale(Long weightG) {}

    private static final long UNWEIGHED_G = 1000;

    @Inject private Dispatching dispatching;
    @Inject private OrderReading orders;

    @POST
    @Path("/sort")
    public Dispatched sort(@PathParam("n") String number) {
        var order = new OrderNumber(number);
        var waybills = dispatching.sort(order);
        if (waybills.isEmpty()) {
            throw new NoCourier(order);
        }
        return dispatched(order, waybills);
    }

    /** By a courier that a person prefers. */
    @POST
    @Path("/route")
    @Consumes(APPLICATION_JSON)
    public Dispatched route(@PathParam("n") String number, JsonObject body) {
        var order = new OrderNumber(number);
        var choice = StrictJson.read("", body, RouteChoice.class);
        return dispatched(order, dispatching.route(order, choice));
    }

    @POST
    @Path("/unsort")
    public Dispatched unsort(@PathParam("n") String number) {
        var order = new OrderNumber(number);
        dispatching.unsort(order);
        return dispatched(order, List.of());
    }

    /**
     * @param body may be empty, or say {@code weightG}
     */
    @RolesAllowed({Roles.WAREHOUSE, Roles.LOGISTICS})
    @POST
    @Path("/pack")
    public Dispatched pack(@PathParam("n") String number, String body) {
        var order = new OrderNumber(number);
        var scale = OptionalBody.read(body, Scale.class).orElse(new Scale(null));
        long weight = scale.weightG() == null ? UNWEIGHED_G : scale.weightG();
        return dispatched(order, dispatching.pack(order, new Packing(weight)));
    }

    private Dispatched dispatched(OrderNumber order, List<Waybill> waybills) {
        var status = orders.view(order).status().name();
        return new Dispatched(
                order.value(), status, waybills.stream().map(Waybill::value).toList());
    }
}
