package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import teleshop.customer.AddressEntry;
import teleshop.customer.NewCustomer;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;
import teleshop.order.OrderEntry;
import teleshop.order.OrderReading;
import teleshop.order.OrderReceipt;
import teleshop.order.PlaceOrder;
import teleshop.order.PlaceOrder.Item;
import teleshop.order.domain.OrderQuestion;
import teleshop.order.domain.OrderStatus;
import teleshop.order.domain.OrderSummary;
import teleshop.order.domain.PaymentMethod;
import teleshop.site.SiteZone;
import teleshop.web.api.OrderBody.HoldBody;

/** Takes orders and lists them. */
@Path("/orders")
@RolesAllowed(Roles.AGENT)
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class OrdersResource {

    /** An order as it is sent in. */
    public record NewOrder(
            String callId,
            Long customerId,
            NewCustomer customer,
            AddressEntry address,
            String payment,
            List<Item> lines,
            Instant shipNotBefore) {

        PlaceOrder command(String key) {
            return new PlaceOrder(
                    key,
                    callId,
                    customerId,
                    customer,
                    address,
                    choice("payment", payment, PaymentMethod.values()),
                    lines,
                    shipNotBefore);
        }
    }

    /** What is told about an order that was taken. */
    public record Receipt(
            String number,
            String status,
            long total,
            long codDue,
            String currency,
            List<HoldBody> holds) {}

    /** An order in a list. */
    public record Summary(
            String number,
            String status,
            Instant placedAt,
            String agent,
            String recipient,
            String city,
            String payment,
            long total,
            int score) {}

    @Inject private OrderEntry entry;
    @Inject private OrderReading reading;
    @Inject private SiteZone site;

    @POST
    public Response place(@HeaderParam("Idempotency-Key") String key, NewOrder order) {
        if (key == null || key.isBlank()) {
            throw new InvalidField("Idempotency-Key", "key-missing", "an order carries a key");
        }
        if (order == null) {
            throw new InvalidField("body", "body-missing", "an order has a body");
        }
        var receipt = entry.place(order.command(key));
        return Response.status(Response.Status.CREATED).entity(body(receipt)).build();
    }

    @RolesAllowed({
        Roles.AGENT,
        Roles.LEAD,
        Roles.REVIEWER,
        Roles.WAREHOUSE,
        Roles.LOGISTICS,
        Roles.FINANCE,
        Roles.AUDITOR
    })
    @GET
    public List<Summary> list(
            @QueryParam("status") String status,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        var span = Span.of(from, to, site);
        var wanted = status == null ? null : choice("status", status, OrderStatus.values());
        return reading.list(new OrderQuestion(wanted, null, span.from(), span.to())).stream()
                .map(OrdersResource::summary)
                .toList();
    }

    static <E extends Enum<E>> E choice(String field, String text, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidField(
                                        field,
                                        "unknown-choice",
                                        field + " is one of " + Arrays.toString(values)));
    }

    private static Receipt body(OrderReceipt r) {
        return new Receipt(
                r.number().value(),
                r.status().name(),
                r.total().minor(),
                r.codDue().minor(),
                r.currency(),
                r.holds().stream().map(HoldBody::of).toList());
    }

    private static Summary summary(OrderSummary o) {
        return new Summary(
                o.number().value(),
                o.status().name(),
                o.placedAt(),
                o.agent(),
                o.recipient(),
                o.city(),
                o.payment().name(),
                o.total().minor(),
                o.score());
    }
}
