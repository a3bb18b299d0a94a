package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import teleshop.audit.ReviewReading;
import teleshop.audit.domain.Hit;
import teleshop.audit.domain.ReviewDecision;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;
import teleshop.order.Comment;
import teleshop.order.CorrectOrder;
import teleshop.order.OrderCorrection;
import teleshop.order.OrderDecisions;
import teleshop.order.OrderDeferral;
import teleshop.order.OrderReading;
import teleshop.order.Reason;
import teleshop.order.domain.HoldType;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.RejectReason;

/** Shows one order, corrects it, decides on it, and tells why the rules stopped it. */
@Path("/orders/{n}")
@RolesAllowed(Roles.REVIEWER)
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class OrderResource {

    /** Why an order is rejected: a code, and a text for OTHER. */
    public record Rejection(String reason, String text) {}

    /** Until when an order waits. */
    public record Deferral(Instant until) {}

    /** What the rules said once. */
    public record Decision(Instant at, String cause, int score, boolean passed, List<Hit> hits) {}

    @Inject private OrderDecisions decisions;
    @Inject private OrderDeferral deferral;
    @Inject private OrderReading orders;
    @Inject private OrderCorrection correction;
    @Inject private ReviewReading reading;

    @PathParam("n")
    private String number;

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
    public OrderBody one() {
        return OrderBody.of(orders.view(order()));
    }

    @RolesAllowed({Roles.AGENT, Roles.REVIEWER})
    @PATCH
    public OrderBody correct(CorrectOrder changes) {
        return OrderBody.of(correction.correct(order(), changes));
    }

    @POST
    @Path("/approve")
    public OrderBody approve() {
        return OrderBody.of(decisions.approve(order()));
    }

    @POST
    @Path("/return")
    public OrderBody sendBack(Reason why) {
        return OrderBody.of(decisions.sendBack(order(), why));
    }

    @RolesAllowed(Roles.AGENT)
    @POST
    @Path("/resubmit")
    public OrderBody resubmit(Comment comment) {
        return OrderBody.of(decisions.resubmit(order(), comment == null ? Comment.NONE : comment));
    }

    @POST
    @Path("/reject")
    public OrderBody reject(Rejection why) {
        if (why == null || why.reason() == null) {
            throw new InvalidField("reason", "reason-missing", "why is it rejected?");
        }
        var reason = OrdersResource.choice("reason", why.reason(), RejectReason.values());
        return OrderBody.of(decisions.reject(order(), reason, new Comment(why.text())));
    }

    @RolesAllowed({Roles.AGENT, Roles.REVIEWER, Roles.LOGISTICS})
    @POST
    @Path("/cancel")
    public OrderBody cancel(Reason why) {
        return OrderBody.of(decisions.cancel(order(), why));
    }

    @RolesAllowed({Roles.REVIEWER, Roles.FINANCE, Roles.LOGISTICS})
    @POST
    @Path("/holds/{type}/release")
    public OrderBody release(@PathParam("type") String type, Reason why) {
        var hold =
                HoldType.of(type)
                        .orElseThrow(
                                () -> new InvalidField("type", "unknown-hold", "no hold " + type));
        return OrderBody.of(decisions.release(order(), hold, why));
    }

    @RolesAllowed({Roles.AGENT, Roles.LOGISTICS})
    @POST
    @Path("/defer")
    public OrderBody defer(Deferral until) {
        return OrderBody.of(deferral.defer(order(), until == null ? null : until.until()));
    }

    @RolesAllowed(Roles.LOGISTICS)
    @POST
    @Path("/send-now")
    public OrderBody sendNow() {
        return OrderBody.of(deferral.sendNow(order()));
    }

    @RolesAllowed({Roles.REVIEWER, Roles.LEAD, Roles.AUDITOR})
    @GET
    @Path("/review")
    public List<Decision> review() {
        return reading.of(order()).stream().map(OrderResource::view).toList();
    }

    private OrderNumber order() {
        return new OrderNumber(number);
    }

    private static Decision view(ReviewDecision d) {
        return new Decision(d.at(), d.cause(), d.score(), d.passed(), d.hits());
    }
}
